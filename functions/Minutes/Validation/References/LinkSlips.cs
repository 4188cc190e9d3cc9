using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>
/// The ways in which brackets of links are mistyped. Every pattern is linear: it begins at a bracket, and what it runs over has no
/// bracket in it.
/// </summary>
internal static partial class LinkSlips
{
    /// <summary>The text of a link, in which parentheses are closed.</summary>
    private const string Text = @"(?:[^\[\](){}\r\n]|\([^\[\](){}\r\n]{0,100}\)){1,300}";

    /// <summary>The text of a link, where any parentheses may stand in it.</summary>
    private const string AnyText = @"[^\[\]\r\n]{1,300}";

    private const string Web = @"https?://[^\s()<>\[\]{}|\\""]{1,500}";

    private const string File = @"(?:\.{1,2}/)?[\w./%-]{1,200}\.(?:md|png|jpe?g|gif|svg|webp|pdf)(?:#[\w-]{0,100})?";

    /// <summary>No bracket is closed further on in the line that was not opened there.</summary>
    private const string NotInBrackets = @"(?!(?:[^\[\]\r\n]|\[[^\[\]\r\n]{0,300}\]){0,500}\])";

    private static readonly ImmutableArray<LinkSlip> All =
    [
        new(Gap(), "a blank between text and address: this is no link", "remove it"),
        new(LineBreak(), "a line ends between text and address: this is no link", "join the lines"),
        new(Swapped(), "the brackets are swapped, the text of a link stands in square ones", "swap them"),
        new(TwoSquare(), "the address stands in square brackets", "write parentheses"),
        new(TwoRound(), "the text of the link stands in parentheses", "write square brackets"),
        new(WrongOpen(), "the text of the link does not begin with a square bracket", "write [") { Unless = IsSquareOpen },
        new(WrongClose(), "the text of the link does not end with a square bracket", "write ]"),
        new(WrongRound(), "the address does not stand in parentheses", "write parentheses"),
        new(WrongEnd(), "the address does not end with a parenthesis", "write )") { Unless = IsInsideAddress },
        new(ExtraInside(), "a bracket behind the address is too many", "remove it") { Unless = IsRoundOpen },
        new(StrayAngle(), "only one angle bracket stands around the address", "remove it"),
        new(DoubleRound(), "a parenthesis is doubled", "remove one"),
        new(ExtraRound(), "a parenthesis behind the link is too many", "remove it") { Unless = ClosesSomething },
        new(ExtraOpen(), "a bracket in front of the link is too many", "remove it"),
        new(ExtraClose(), "a bracket in front of the address is too many", "remove it"),
        new(ExtraSquareEnd(), "a bracket behind the link is too many", "remove it") { Unless = IsSquareOpen },
        new(Escaped(), "backslashes stand in front of the brackets: this is no link", "remove them"),
        new(NoRoundOpen(), "the parenthesis in front of the address is missing", "write (") { Unless = IsRoundOpen },
        new(NoRounds(), "the address does not stand in parentheses: this is no link"),
        new(NoSquareClose(), "the bracket behind the text of the link is missing", "write ]"),
        new(NoSquareOpen(), "the bracket in front of the text of the link is missing", "write [") { Unless = IsSquareOpen },
        new(Bar(), "a bar stands between text and address", "write brackets"),
        new(AddressFirst(), "the address stands in front of the text: this is no link of Markdown"),
        new(ChatLink(), "a link as chats write it: this is none of Markdown"),
        new(PictureGap(), "a blank behind the exclamation mark: this is no picture", "remove it"),
        new(PictureSize(), "GitHub shows no picture whose size stands behind the address", "remove the size") { Kind = FixKind.Residue },
        new(NoText(), "the link has no text: nobody sees it"),
        new(NoAngleClose(), "the angle bracket behind the address is missing", "write >"),
        new(NoAngleOpen(), "the angle bracket in front of the address is missing", "write <"),
        new(ExtraBare(), "a parenthesis behind the address is too many", "remove it") { Unless = IsRoundOpen },
        new(SignInside(), "the sign behind the address belongs to the sentence", "remove it"),
        new(Quoted(), "quotes stand around the address", "remove them"),
        new(SplitScheme(), "a blank stands in https", "remove it"),
    ];

    internal static IEnumerable<Malformation> In(string prose, TextSpan lines) => All.SelectMany(slip => slip.In(prose, lines));

    private static bool IsRoundOpen(string prose, Match match) => Brackets.IsRoundOpen(prose, match.Index);

    private static bool IsSquareOpen(string prose, Match match) => Brackets.IsSquareOpen(prose, match.Index);

    private static bool ClosesSomething(string prose, Match match) => Brackets.RoundDepth(prose, match.Index) > match.Groups["kept"].Length;

    /// <summary>Whether the parenthesis follows, and closes the link: then the bracket is too many.</summary>
    private static bool IsInsideAddress(string prose, Match match) =>
        match.Index + match.Length < prose.Length && prose[match.Index + match.Length] == ')' && !IsRoundOpen(prose, match);

    [GeneratedRegex(@"(?:(?<![!\\])\[(?![ xX]?\]|\^)|(?<=!)\[)[^\[\]\r\n]{0,300}\](?<cut>[ \t\u00A0]{1,3})\((?:[A-Za-z]{2,8}:?/{1,2}[^\s()<>\[\]]{1,500}|www\.[^\s()<>\[\]]{1,500}|" + File + @")(?=\)|[ \t]*(?:[\r\n]|\z))")]
    private static partial Regex Gap();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + AnyText + @"\](?<cut>[ \t]{0,4}\r?\n[ \t]{0,40})\((?:" + Web + ")\\)")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"(?<![\]\w)])(?<squareOpen>\()" + Text + @"(?<middle>\)\[)" + Web + @"(?<roundClose>\])(?!\()")]
    private static partial Regex Swapped();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + Text + @"\](?<roundOpen>\[)" + Web + @"(?<roundClose>\])(?![(\[])")]
    private static partial Regex TwoSquare();

    [GeneratedRegex(@"(?<![\]\w)])(?<squareOpen>\()" + Text + @"(?<squareClose>\))\(" + Web + @"\)")]
    private static partial Regex TwoRound();

    [GeneratedRegex(@"(?<![\]\w])(?<squareOpen>[({])" + Text + @"\]\(" + Web + @"\)(?!\))|(?<=\()(?<squareOpen>\()" + Text + @"\]\(" + Web + @"\)(?=\))")]
    private static partial Regex WrongOpen();

    [GeneratedRegex(@"(?<!\\)\[" + Text + @"(?<squareClose>[})])\(" + Web + @"\)")]
    private static partial Regex WrongClose();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + Text + @"\](?:(?<roundOpen>\{)" + Web + @"(?<roundClose>\})|(?<roundOpen><)" + Web + "(?<roundClose>>))")]
    private static partial Regex WrongRound();

    [GeneratedRegex(@"\]\(" + Web + @"(?<roundClose>[\]}])(?![\]}(\w])")]
    private static partial Regex WrongEnd();

    [GeneratedRegex(@"\]\(" + Web + @"(?<cut>[\]}])\)")]
    private static partial Regex ExtraInside();

    [GeneratedRegex(@"\]\((?:" + Web + @"(?<cut>>)|(?<cut><)" + Web + @")\)")]
    private static partial Regex StrayAngle();

    [GeneratedRegex(@"\]\((?<cut>\()" + Web + @"(?:(?<cut>\))\)|\)(?!\)))")]
    private static partial Regex DoubleRound();

    [GeneratedRegex(@"(?<!\\)\[" + AnyText + @"\]\(" + Web + @"\)(?<kept>\){0,5})(?<cut>\))(?!\))")]
    private static partial Regex ExtraRound();

    [GeneratedRegex(@"(?<![\\\[])(?<cut>\[)\[" + AnyText + @"\]\((?:" + Web + "|" + File + @")\)" + NotInBrackets)]
    private static partial Regex ExtraOpen();

    [GeneratedRegex(@"(?<![\\\[])\[" + AnyText + @"\](?<cut>\])\((?:" + Web + "|" + File + @")\)")]
    private static partial Regex ExtraClose();

    [GeneratedRegex(@"(?<![\\\[])\[" + AnyText + @"\]\((?:" + Web + "|" + File + @")\)(?<cut>\])(?![(\[:])")]
    private static partial Regex ExtraSquareEnd();

    [GeneratedRegex(@"(?<cut>\\)?\[[^\[\]\\\r\n]{1,300}(?<cut>\\)?\](?<cut>\\)?\(" + Web + @"(?<cut>\\)?\)")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + AnyText + @"\](?<roundOpen>)" + Web + @"\)")]
    private static partial Regex NoRoundOpen();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + AnyText + @"\]" + Web + @"(?![)\w])")]
    private static partial Regex NoRounds();

    [GeneratedRegex(@"(?<![\\\]])\[(?![ xX]?\])[^\[\]()\r\n]{0,300}[^\[\]()\s\\](?<squareClose>)\(" + Web + @"\)" + NotInBrackets)]
    private static partial Regex NoSquareClose();

    [GeneratedRegex(@"(?<=^[ \t>]{0,40}(?:(?:[*+-]|[0-9]{1,3}[.)]|#{1,6})[ \t]{1,8})?)(?<squareOpen>)[^\s\[\](){}<>]{1,80}\]\(" + Web + @"\)|(?<=\s\()(?<squareOpen>)[^\s\[\](){}<>]{1,80}\]\(" + Web + @"\)(?=\))", RegexOptions.Multiline)]
    private static partial Regex NoSquareOpen();

    [GeneratedRegex(@"(?<!\\)\[[^\[\](){}|\r\n]{1,300}(?<middle>\|)" + Web + @"(?<roundClose>\])")]
    private static partial Regex Bar();

    [GeneratedRegex(@"(?<!\\)\[" + Web + @" [^\[\]\r\n]{1,200}\](?!\([^\s()]{1,500}\)|\[)")]
    private static partial Regex AddressFirst();

    [GeneratedRegex("<" + Web + @"\|[^<>|\r\n]{1,200}>")]
    private static partial Regex ChatLink();

    [GeneratedRegex(@"(?<=^|\s)!(?<cut>[ ])\[[^\[\]\r\n]{0,300}\]\([^\s()]{1,500}\.(?:png|jpe?g|gif|svg|webp)\)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex PictureGap();

    [GeneratedRegex(@"!\[[^\[\]\r\n]{0,300}\]\([^\s()]{1,500}(?<cut>[ ]{1,4}=[0-9]{0,5}%?x?[0-9]{0,5}%?)[ ]?\)")]
    private static partial Regex PictureSize();

    [GeneratedRegex(@"(?<![!\\\w])\[\]\(" + Web + @"\)")]
    private static partial Regex NoText();

    [GeneratedRegex(@"(?<!\]\()<https?://[^\s()<>\[\]{}|\\""]{0,500}[^\s()<>\[\]{}|\\""*.,;:!?](?<angleClose>)(?=[)*.,;:!?]{0,3}(?:\s|\z))(?![^<>\r\n]{0,500}>)")]
    private static partial Regex NoAngleClose();

    [GeneratedRegex(@"(?<!\]\()(?<=^|[\s(*_,;:])(?<!<[^<>\r\n]{0,300})(?<angleOpen>)https?://[^\s()<>\[\]{}|\\""]{1,500}(?<![-=])>(?=[\s)*.,;:!?]|\z)", RegexOptions.Multiline)]
    private static partial Regex NoAngleOpen();

    [GeneratedRegex(@"(?<=^|\s)https?://[^\s()<>\[\]{}|\\""]{1,500}(?<cut>\))(?=[\s.,;!?]|\z)", RegexOptions.Multiline)]
    private static partial Regex ExtraBare();

    [GeneratedRegex(@"\]\(" + Web + @"(?<![.,;])(?<cut>[.,;])\)")]
    private static partial Regex SignInside();

    [GeneratedRegex(@"\]\((?<cut>[""'“”„])https?://[^\s()<>\[\]{}|\\""'“”]{1,500}(?<cut>[""'“”])\)")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![A-Za-z])(?:h(?<cut> )ttps?|ht(?<cut> )tps?|htt(?<cut> )ps?|http(?<cut> )s)://(?=\w)")]
    private static partial Regex SplitScheme();
}

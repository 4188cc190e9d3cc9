using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>Links with signs that other programs want, or that belong to the sentence.</summary>
internal static partial class ForeignLinks
{
    private const string WriteAnew = "write [text](address)";

    internal static LinkSlip Escaped { get; } = new(EscapedPattern(), "backslashes stand in front of the brackets: this is no link", "remove them");

    internal static LinkSlip AddressFirst { get; } = new(AddressFirstPattern(), "the address stands in front of the text: this is no link of Markdown", WriteAnew) { Kind = FixKind.Words };

    internal static LinkSlip Chat { get; } = new(ChatPattern(), "a link as chats write it: this is none of Markdown", WriteAnew) { Kind = FixKind.Words };

    internal static LinkSlip Wiki { get; } = new(WikiPattern(), "a link as wikis write it: this is none of Markdown", WriteAnew) { Kind = FixKind.Words };

    internal static LinkSlip Forum { get; } = new(ForumPattern(), "a link as forums write it: this is none of Markdown", WriteAnew) { Kind = FixKind.Words };

    internal static LinkSlip Textile { get; } = new(TextilePattern(), "a link as Textile writes it: this is none of Markdown", WriteAnew) { Kind = FixKind.Words };

    private static LinkSlip Restructured { get; } = new(RestructuredPattern(), "a link as reStructuredText writes it: GitHub shows it as code", WriteAnew) { Kind = FixKind.Words };

    private static readonly SoughtWords RestructuredEnds = new(StringComparison.Ordinal, ">`_");

    internal static LinkSlip PictureSize { get; } = new(PictureSizePattern(), "GitHub shows no picture whose size stands behind the address", "remove the size") { Kind = FixKind.Residue };

    internal static LinkSlip WithoutText { get; } = new(WithoutTextPattern(), "the link has no text: nobody sees it");

    internal static LinkSlip SignInside { get; } = new(SignInsidePattern(), "the sign behind the address belongs to the sentence", "remove it");

    internal static LinkSlip Quoted { get; } = new(QuotedPattern(), "quotes stand around the address", "remove them");

    internal static LinkSlip PastedTwice { get; } = new(PastedTwicePattern(), "the address stands twice, without a blank between", "take the second one out") { Kind = FixKind.Copy };

    internal static LinkSlip TwoTogether { get; } = new(TwoTogetherPattern(), "two addresses stand together without a blank: this leads nowhere");

    /// <summary>Links that are code for Markdown, outside of fences: the prose does not have them.</summary>
    internal static IEnumerable<Malformation> InCode(MinutesDocument document)
    {
        foreach (var line in CandidateLines.With(document, document.Source.Text, RestructuredEnds))
        {
            if (!document.Lines[document.Source.LineIndexAt(line.Start)].IsContent) continue;
            foreach (var link in Restructured.In(document.Source.Text, line)) yield return link;
        }
    }

    [GeneratedRegex(@"(?<cut>\\)?\[[^\[\]\\\r\n]{1,300}(?<cut>\\)?\](?<cut>\\)?\(" + LinkPattern.Web + @"(?<cut>\\)?\)")]
    private static partial Regex EscapedPattern();

    [GeneratedRegex(@"(?<!\\)\[(?<address>" + LinkPattern.Web + @") (?<text>[^\[\]\r\n]{1,200})\](?!\([^\s()]{1,500}\)|\[)")]
    private static partial Regex AddressFirstPattern();

    [GeneratedRegex("<(?<address>" + LinkPattern.Web + @")\|(?<text>[^<>|\r\n]{1,200})>")]
    private static partial Regex ChatPattern();

    [GeneratedRegex(@"(?<!\\)\[\[(?<address>" + LinkPattern.Web + @")(?:\||\]\[)(?<text>[^\[\]|\r\n]{1,200})\]\]")]
    private static partial Regex WikiPattern();

    [GeneratedRegex(@"\[url=(?<address>" + LinkPattern.Web + @")\](?<text>[^\[\]\r\n]{1,200})\[/url\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForumPattern();

    [GeneratedRegex(@"(?<![\w""])""(?<text>[^""\[\]\r\n]{1,200})"":(?<address>" + LinkPattern.Web + @"(?<![.,;:!?*_]))")]
    private static partial Regex TextilePattern();

    [GeneratedRegex(@"(?<!`)`(?<text>[^`<>\[\]\r\n]{0,199}[^`<>\[\]\s]) ?<(?<address>" + LinkPattern.Web + @")>`__?(?!\w)")]
    private static partial Regex RestructuredPattern();

    [GeneratedRegex(@"!\[[^\[\]\r\n]{0,300}\]\([^\s()]{1,500}(?<cut>[ ]{1,4}=[0-9]{0,5}%?x?[0-9]{0,5}%?)[ ]?\)")]
    private static partial Regex PictureSizePattern();

    [GeneratedRegex(@"(?<![!\\\w])\[\]\(" + LinkPattern.Web + @"\)")]
    private static partial Regex WithoutTextPattern();

    [GeneratedRegex(@"\]\(" + LinkPattern.Web + @"(?<![.,;])(?<cut>[.,;])\)")]
    private static partial Regex SignInsidePattern();

    [GeneratedRegex(@"\]\((?<cut>[""'“”„])https?://[^\s()<>\[\]{}|\\""'“”]{1,500}(?<cut>[""'“”])\)")]
    private static partial Regex QuotedPattern();

    /// <summary>An address in the path of another one, as archives have it, stands behind a slash or a sign, never behind a word.</summary>
    [GeneratedRegex(@"(?<![^\s(<])(?<first>https?://[^\s()<>\[\]{}|\\""]{4,200}?)(?<=\w/?)(?<cut>\k<first>)(?=[\s)>.,;]|\z)")]
    private static partial Regex PastedTwicePattern();

    [GeneratedRegex(@"(?<![^\s(<])(?<first>https?://[^\s()<>\[\]{}|\\""]{4,200}?)(?<=[A-Za-z0-9]/[A-Za-z0-9._-]{1,100})(?=https?://[\w.-]{1,100}/)(?!\k<first>(?:[\s)>.,;]|\z))")]
    private static partial Regex TwoTogetherPattern();
}

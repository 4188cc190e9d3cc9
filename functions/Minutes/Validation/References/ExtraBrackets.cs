using System.Text.RegularExpressions;

namespace Minutes.Validation.References;

/// <summary>Brackets too many, or a sign between them.</summary>
internal static partial class ExtraBrackets
{
    internal static LinkSlip InsideAddress { get; } = new(InsideAddressPattern(), "a bracket behind the address is too many", "remove it") { Unless = Brackets.IsRoundOpen };

    internal static LinkSlip Angle { get; } = new(AnglePattern(), "only one angle bracket stands around the address", "remove it");

    internal static LinkSlip DoubleRound { get; } = new(DoubleRoundPattern(), "a parenthesis is doubled", "remove one");

    internal static LinkSlip BehindLink { get; } = new(BehindLinkPattern(), "a parenthesis behind the link is too many", "remove it") { Unless = ClosesSomething };

    internal static LinkSlip BeforeLink { get; } = new(BeforeLinkPattern(), "a bracket in front of the link is too many", "remove it");

    internal static LinkSlip BeforeAddress { get; } = new(BeforeAddressPattern(), "a bracket in front of the address is too many", "remove it");

    internal static LinkSlip SquareBehindLink { get; } = new(SquareBehindLinkPattern(), "a bracket behind the link is too many", "remove it") { Unless = Brackets.IsSquareOpen };

    internal static LinkSlip Colon { get; } = new(ColonPattern(), "a colon stands between text and address: this is no link", "remove it");

    internal static LinkSlip BehindBareAddress { get; } = new(BehindBareAddressPattern(), "a parenthesis behind the address is too many", "remove it") { Unless = Brackets.IsRoundOpen };

    private static bool ClosesSomething(string prose, Match match) => Brackets.RoundDepth(prose, match.Index) > match.Groups["kept"].Length;

    [GeneratedRegex(@"\]\(" + LinkPattern.Web + @"(?<cut>[\]}])\)")]
    private static partial Regex InsideAddressPattern();

    [GeneratedRegex(@"\]\((?:" + LinkPattern.Web + @"(?<cut>>)|(?<cut><)" + LinkPattern.Web + @")\)")]
    private static partial Regex AnglePattern();

    [GeneratedRegex(@"\]\((?<cut>\()" + LinkPattern.Web + @"(?:(?<cut>\))\)|\)(?!\)))")]
    private static partial Regex DoubleRoundPattern();

    [GeneratedRegex(@"(?<!\\)\[" + LinkPattern.AnyText + @"\]\(" + LinkPattern.Web + @"\)(?<kept>\){0,5})(?<cut>\))(?!\))")]
    private static partial Regex BehindLinkPattern();

    [GeneratedRegex(@"(?<![\\\[])(?<cut>\[)\[" + LinkPattern.AnyText + @"\]\((?:" + LinkPattern.Web + "|" + LinkPattern.File + @")\)" + LinkPattern.NotInBrackets)]
    private static partial Regex BeforeLinkPattern();

    [GeneratedRegex(@"(?<![\\\[])\[" + LinkPattern.AnyText + @"\](?<cut>\])\((?:" + LinkPattern.Web + "|" + LinkPattern.File + @")\)")]
    private static partial Regex BeforeAddressPattern();

    [GeneratedRegex(@"(?<![\\\[])\[" + LinkPattern.AnyText + @"\]\((?:" + LinkPattern.Web + "|" + LinkPattern.File + @")\)(?<cut>\])(?![(\[:])")]
    private static partial Regex SquareBehindLinkPattern();

    [GeneratedRegex(@"(?<!\\)\[" + LinkPattern.AnyText + @"\](?<cut>:)\(" + LinkPattern.Web + @"\)")]
    private static partial Regex ColonPattern();

    [GeneratedRegex(@"(?<=^|\s)https?://[^\s()<>\[\]{}|\\""]{1,500}(?<cut>\))(?=[\s.,;!?]|\z)", RegexOptions.Multiline)]
    private static partial Regex BehindBareAddressPattern();
}

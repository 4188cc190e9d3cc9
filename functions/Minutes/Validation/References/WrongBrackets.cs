using System.Text.RegularExpressions;

namespace Minutes.Validation.References;

/// <summary>Brackets of the wrong form.</summary>
internal static partial class WrongBrackets
{
    internal static LinkSlip Swapped { get; } = new(SwappedPattern(), "the brackets are swapped, the text of a link stands in square ones", "swap them");

    internal static LinkSlip TwoSquare { get; } = new(TwoSquarePattern(), "the address stands in square brackets", "write parentheses");

    internal static LinkSlip TwoRound { get; } = new(TwoRoundPattern(), "the text of the link stands in parentheses", "write square brackets");

    internal static LinkSlip BeforeText { get; } = new(BeforeTextPattern(), "the text of the link does not begin with a square bracket", "write [") { Unless = Brackets.IsSquareOpen };

    internal static LinkSlip BehindText { get; } = new(BehindTextPattern(), "the text of the link does not end with a square bracket", "write ]");

    internal static LinkSlip AroundAddress { get; } = new(AroundAddressPattern(), "the address does not stand in parentheses", "write parentheses");

    internal static LinkSlip BehindAddress { get; } = new(BehindAddressPattern(), "the address does not end with a parenthesis", "write )") { Unless = IsInsideAddress };

    internal static LinkSlip Bar { get; } = new(BarPattern(), "a bar stands between text and address", "write brackets");

    /// <summary>Whether the parenthesis follows, and closes the link: then the bracket is too many.</summary>
    private static bool IsInsideAddress(string prose, Match match) =>
        match.Index + match.Length < prose.Length && prose[match.Index + match.Length] == ')' && !Brackets.IsRoundOpen(prose, match);

    [GeneratedRegex(@"(?<![\]\w)])(?<squareOpen>\()" + LinkPattern.Text + @"(?<middle>\)\[)" + LinkPattern.Web + @"(?<roundClose>\])(?!\()")]
    private static partial Regex SwappedPattern();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + LinkPattern.Text + @"\](?<roundOpen>\[)" + LinkPattern.Web + @"(?<roundClose>\])(?![(\[])")]
    private static partial Regex TwoSquarePattern();

    [GeneratedRegex(@"(?<![\]\w)])(?<squareOpen>\()" + LinkPattern.Text + @"(?<squareClose>\))\(" + LinkPattern.Web + @"\)")]
    private static partial Regex TwoRoundPattern();

    [GeneratedRegex(@"(?<![\]\w])(?<squareOpen>[({])" + LinkPattern.Text + @"\]\(" + LinkPattern.Web + @"\)(?!\))|(?<=\()(?<squareOpen>\()" + LinkPattern.Text + @"\]\(" + LinkPattern.Web + @"\)(?=\))")]
    private static partial Regex BeforeTextPattern();

    [GeneratedRegex(@"(?<!\\)\[" + LinkPattern.Text + @"(?<squareClose>[})])\(" + LinkPattern.Web + @"\)")]
    private static partial Regex BehindTextPattern();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + LinkPattern.Text + @"\](?:(?<roundOpen>\{)" + LinkPattern.Web + @"(?<roundClose>\})|(?<roundOpen><)" + LinkPattern.Web + "(?<roundClose>>))")]
    private static partial Regex AroundAddressPattern();

    [GeneratedRegex(@"\]\(" + LinkPattern.Web + @"(?<roundClose>[\]}])(?![\]}(\w])")]
    private static partial Regex BehindAddressPattern();

    [GeneratedRegex(@"(?<!\\)\[[^\[\](){}|\r\n]{1,300}(?<middle>\|)" + LinkPattern.Web + @"(?<roundClose>\])")]
    private static partial Regex BarPattern();
}

using System.Text.RegularExpressions;

namespace Minutes.Validation.References;

/// <summary>Brackets that are missing.</summary>
internal static partial class MissingBrackets
{
    internal static LinkSlip RoundOpen { get; } = new(RoundOpenPattern(), "the parenthesis in front of the address is missing", "write (") { Unless = Brackets.IsRoundOpen };

    internal static LinkSlip Rounds { get; } = new(RoundsPattern(), "the address does not stand in parentheses: this is no link");

    internal static LinkSlip SquareClose { get; } = new(SquareClosePattern(), "the bracket behind the text of the link is missing", "write ]");

    internal static LinkSlip SquareOpen { get; } = new(SquareOpenPattern(), "the bracket in front of the text of the link is missing", "write [") { Unless = Brackets.IsSquareOpen };

    internal static LinkSlip BothSquare { get; } = new(BothSquarePattern(), "the brackets around the text of the link are missing", "write []");

    internal static LinkSlip AngleClose { get; } = new(AngleClosePattern(), "the angle bracket behind the address is missing", "write >");

    internal static LinkSlip AngleOpen { get; } = new(AngleOpenPattern(), "the angle bracket in front of the address is missing", "write <");

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + LinkPattern.AnyText + @"\](?<roundOpen>)" + LinkPattern.Web + @"\)")]
    private static partial Regex RoundOpenPattern();

    [GeneratedRegex(@"(?<!\\)\[(?![ xX]?\]|\^)" + LinkPattern.AnyText + @"\]" + LinkPattern.Web + @"(?![)\w])")]
    private static partial Regex RoundsPattern();

    [GeneratedRegex(@"(?<![\\\]])\[(?![ xX]?\])[^\[\]()\r\n]{0,300}[^\[\]()\s\\](?<squareClose>)\(" + LinkPattern.Web + @"\)" + LinkPattern.NotInBrackets)]
    private static partial Regex SquareClosePattern();

    [GeneratedRegex(@"(?<=^[ \t>]{0,40}(?:(?:[*+-]|[0-9]{1,3}[.)]|#{1,6})[ \t]{1,8})?)(?<squareOpen>)[^\s\[\](){}<>]{1,80}\]\(" + LinkPattern.Web + @"\)|(?<=\s\()(?<squareOpen>)[^\s\[\](){}<>]{1,80}\]\(" + LinkPattern.Web + @"\)(?=\))", RegexOptions.Multiline)]
    private static partial Regex SquareOpenPattern();

    /// <summary>A number right before its own address is meant as the text of the link: <c>docs#12(https://…)</c>.</summary>
    [GeneratedRegex(@"(?<=^|[\s(])(?<squareOpen>)(?:[\w./-]{1,80})?#(?<number>[1-9][0-9]{0,6})(?<squareClose>)\(https?://[^\s()<>\[\]{}|\\""]{1,300}/(?:issues|pull)/\k<number>(?:[#?/][^\s()<>\[\]{}|\\""]{0,100})?\)(?!\])", RegexOptions.Multiline)]
    private static partial Regex BothSquarePattern();

    [GeneratedRegex(@"(?<!\]\()<https?://[^\s()<>\[\]{}|\\""]{0,500}[^\s()<>\[\]{}|\\""*.,;:!?](?<angleClose>)(?=[)*.,;:!?]{0,3}(?:\s|\z))(?![^<>\r\n]{0,500}>)")]
    private static partial Regex AngleClosePattern();

    [GeneratedRegex(@"(?<!\]\()(?<=^|[\s(*_,;:])(?<!<[^<>\r\n]{0,300})(?<angleOpen>)https?://[^\s()<>\[\]{}|\\""]{1,500}(?<![-=])>(?=[\s)*.,;:!?]|\z)", RegexOptions.Multiline)]
    private static partial Regex AngleOpenPattern();
}

using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>Finds days that no calendar has and whose month is a word: <c>30. Februar</c>, <c>June 31st</c>.</summary>
internal static partial class ImpossibleWords
{
    /// <summary>Of a longer line only the beginning is looked at.</summary>
    private const int Longest = 2000;

    private static readonly SoughtWords Days = new(StringComparison.Ordinal, "30", "31");

    /// <summary>The days in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        if (Days.For(document.Traces, document.Prose) is not { } days) yield break;
        for (var at = Next(document.Prose, 0, days); at >= 0;)
        {
            var line = document.Lines[document.Source.LineIndexAt(at)];
            foreach (var day in On(document, line)) yield return day;
            at = Next(document.Prose, line.Span.End, days);
        }
    }

    /// <summary>Where the next 30 or 31 stands by itself: mostly it is a part of a date, and its line is not worth a regular expression.</summary>
    private static int Next(string prose, int from, SearchValues<string> days)
    {
        for (var at = from; prose.AsSpan(at).IndexOfAny(days) is >= 0 and var leap; at++)
        {
            at += leap;
            var isInNumber = at > 0 && (char.IsLetterOrDigit(prose[at - 1]) || prose[at - 1] is '-' or '.' or ':' or '/' or '_');
            if (!isInNumber && !(at + 2 < prose.Length && char.IsAsciiDigit(prose[at + 2]))) return at;
        }

        return -1;
    }

    private static IEnumerable<TextSpan> On(MinutesDocument document, MinutesLine line) => line.IsContent
        ? from match in Day().Matches(document.Prose.Substring(line.Content.Start, Math.Min(line.Content.Length, Longest)))
          where MonthWords.Read(match.Groups["word"].ValueSpan) is var (month, _) && DaysOf(month) < int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
          select new TextSpan(line.Content.Start + match.Index, match.Length)
        : [];

    /// <summary>In a leap year.</summary>
    private static int DaysOf(int month) => month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    [GeneratedRegex(
        """
        (?<![\w.:/#+-])(?:
            (?<day>3[01])(?:st|th|\.)?\s(?:of\s)?(?<word>\p{L}{3,9})(?!\w)(?:\.?,?\s20[0-9]{2}(?![0-9]))?
          | (?<word>\p{L}{3,9})\.?\s(?<day>3[01])(?:st|th)?(?![\w:%€$]|[.,][0-9])(?!\s\p{Ll})(?:,?\s20[0-9]{2}(?![0-9]))?
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}

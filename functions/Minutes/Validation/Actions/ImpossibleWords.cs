using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>Finds days that no calendar has and whose month is a word: <c>30. Februar</c>, <c>June 31st</c>.</summary>
internal static partial class ImpossibleWords
{
    private static readonly SoughtWords Days = new(StringComparison.Ordinal, "30", "31");

    /// <summary>The days in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document) =>
        from line in CandidateLines.In(document, Days)
        from match in Day().Matches(document.Prose.Substring(line.Content.Start, Math.Min(line.Content.Length, 2000)))
        where MonthWords.Read(match.Groups["word"].ValueSpan) is var (month, _) && DaysOf(month) < int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture)
        select new TextSpan(line.Content.Start + match.Index, match.Length);

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

using System.Globalization;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>A day in the text that no calendar has.</summary>
internal sealed class ImpossibleDay : Rule
{
    public override RuleInfo Info { get; } = new("MIN033", "no-such-day", Severity.Warning)
    {
        Trigger = "A date in the text, such as 2026-02-30, 31.04.2026 or June 31, is no day.",
        Reason = "Nobody can tell when something is due, or when people meet.",
        Before = "* AI @mira-k: write to the harbour master until 2026-04-31",
        After = "* AI @mira-k: write to the harbour master until 2026-04-30",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        foreach (var day in InNumbers(submission.Document.Prose).Concat(ImpossibleWords.In(submission.Document)))
        {
            // A title without a date that can be read is told by a rule of its own.
            if (submission.Document.Titles.Any(title => title.Line == submission.Source.LineIndexAt(day.Start))) continue;
            yield return At(day, $"{submission.Document.TextOf(day)} is no day", "write the day that is meant");
        }
    }

    private static IEnumerable<TextSpan> InNumbers(string prose)
    {
        for (var year = prose.IndexOf("20", StringComparison.Ordinal); year >= 0; year = prose.IndexOf("20", year + 2, StringComparison.Ordinal))
        {
            if (DayAt(prose, year) is { } day) yield return day;
        }
    }

    /// <summary>The impossible date that has its year at an index: <c>2026-02-30</c>, <c>31.04.2026</c>.</summary>
    private static TextSpan? DayAt(string prose, int year)
    {
        if (NumberAt(prose, year, 4) is not { } number) return null;
        if (NumberAt(prose, year + 5, 2) is { } month && NumberAt(prose, year + 8, 2) is { } day && prose[year + 4] == '-' && prose[year + 7] == '-')
            return Impossible(number, month, day) ? Free(prose, new(year, 10)) : null;
        var start = year - 6;
        var isGerman = start >= 0 && prose[year - 1] == '.' && prose[year - 4] == '.';
        return isGerman && NumberAt(prose, start, 2) is { } first && NumberAt(prose, start + 3, 2) is { } second && Impossible(number, second, first) && CalendarDay.Of(number, first, second) is null
            ? Free(prose, new(start, 10))
            : null;
    }

    /// <summary>A month from 1 to 19 and a day from 1 to 39 were meant as such; of other numbers, who knows.</summary>
    private static bool Impossible(int year, int month, int day) =>
        month < 20 && day < 40 && CalendarDay.Of(year, month, day) is null;

    /// <summary>The span if it is no part of a longer number, a path or a name.</summary>
    private static TextSpan? Free(string prose, TextSpan span)
    {
        var before = span.Start > 0 ? prose[span.Start - 1] : ' ';
        var after = span.End < prose.Length ? prose[span.End] : ' ';
        var next = span.End + 1 < prose.Length ? prose[span.End + 1] : ' ';
        var goesOn = char.IsLetterOrDigit(after) || after is '_' or '/' || (after is '-' or '.' && char.IsLetterOrDigit(next));
        return char.IsLetterOrDigit(before) || before is '-' or '.' or '/' or '_' or '#' or '=' || goesOn ? null : span;
    }

    private static int? NumberAt(string prose, int start, int length) =>
        start >= 0 && start + length <= prose.Length && !prose.AsSpan(start, length).ContainsAnyExceptInRange('0', '9')
            ? int.Parse(prose.AsSpan(start, length), CultureInfo.InvariantCulture)
            : null;
}

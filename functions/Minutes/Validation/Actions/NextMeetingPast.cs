using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>A next meeting that was before this one.</summary>
internal sealed partial class NextMeetingPast : Rule
{
    /// <summary>Longer lines tell something about the next meeting; what announces it is short.</summary>
    private const int Longest = 120;

    private static readonly SoughtWords Words = new(StringComparison.OrdinalIgnoreCase, "next ", "nächst", "naechst");

    public override RuleInfo Info { get; } = new("MIN034", "next-meeting-past", Severity.Warning)
    {
        Trigger = "The minutes announce the next meeting for a day that is not behind their own.",
        Reason = "The line came over from the minutes before, or the date is mistyped: who reads it comes on the wrong day.",
        Before = "Next meeting: 2026-03-04",
        After = "Next meeting: 2026-03-18",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is not { } date) return [];
        var document = submission.Document;
        return
            from line in CandidateLines.In(document, Words)
            where line.Content.Length <= Longest
            let day = Announced(document, line)
            where day is not null && (day.Date < date || (day.Date == date && line.Index * 2 > document.Lines.Length))
            select At(day.Span, $"the next meeting is announced for {day.Date.ToIso()}, and this one was on {date.ToIso()}", "write the day of the next meeting");
    }

    /// <summary>The day of the next meeting, on the line that begins so, or on the first one below a heading that says no more.</summary>
    private static WrittenDate? Announced(MinutesDocument document, MinutesLine line)
    {
        foreach (var match in Announcement().EnumerateMatches(document.Prose.AsSpan(line.Content.Start, line.Content.Length)))
        {
            if (match.Length < line.Content.Length) return At(document, TextSpan.Between(line.Content.Start + match.Length, line.Content.End));
            var below = document.Lines.Skip(line.Index + 1).FirstOrDefault(next => next.Kind is not LineKind.Blank);
            return line.Kind is LineKind.Heading && below is { IsContent: true, Kind: not LineKind.Heading } ? At(document, below.Content) : null;
        }

        return null;
    }

    /// <summary>The date that begins a span; a weekday may stand before it.</summary>
    private static WrittenDate? At(MinutesDocument document, TextSpan span)
    {
        if (WrittenDate.In(document.Prose, span with { Length = Math.Min(span.Length, Longest) }).FirstOrDefault() is not { } written) return null;
        var before = document.Prose[span.Start..written.Span.Start];
        return WeekdayWords.Without(before).Trim(' ', ',', ':', '(', '*', '_', '.', '-', '–') is "" or "den" or "the" ? written : null;
    }

    [GeneratedRegex(
        """
        ^[*_]{0,3}(?:(?:our|the|das|der|die|unser[e]?)\s)?(?:next|nächste[rsn]?|naechste[rsn]?)\s
        (?:[\w-]{2,20}\s)?(?:meeting|call|session|sync|gathering|sitzung|treffen|termin|plenum|besprechung|videokonferenz)s?\b[*_]{0,3}
        (?:\s?:|\s(?:is|will\sbe|takes\splace|ist|findet|am|on|at|scheduled|planned|date|dates|in|vom)\b){0,4}[*_:\s]{0,4}
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Announcement();
}

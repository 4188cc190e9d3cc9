using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Minutes.Validation.Agenda;
using Minutes.Validation.Identity;

namespace Minutes.Validation.People;

/// <summary>Minutes that do not say who took part, in a series that does.</summary>
internal sealed class ParticipantsMissing : Rule
{
    /// <summary>What is usual is seen in so many minutes before and behind: a series may change its habit.</summary>
    private const int LookedBack = 6, LookedAhead = 2;

    public override RuleInfo Info { get; } = new("MIN010", "participants-missing", Severity.Warning)
    {
        Trigger = "There is no list of participants where the series has one.",
        Reason = "Later nobody can tell who was there when something was decided.",
        Before = "# 2026-03-11\n\n## Agenda\n\n### Gauge at Pebble Ness",
        After = "# 2026-03-11\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n## Agenda\n\n### Gauge at Pebble Ness",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (submission is { IsOver: false } or { IsCancelled: true } or { IsSpecial: true } or { IsSlides: true } || HasList(document)) yield break;
        var around = submission.Neighbours.Before.Where(IsRegular).TakeLast(LookedBack).Concat(submission.Neighbours.After.Where(IsRegular).Take(LookedAhead)).ToList();
        var having = around.Count(minutes => HasList(minutes.Document));
        if (having * 3 < around.Count * 2 || NoTopic.IsEmpty(document) || UnclearCancellation.IsToldIn(submission)) yield break;
        var finding = NamesWithoutHeading(document) is { } names
            ? At(names, "the participants stand below no heading of their own", "put the usual heading above them")
            : At(PlaceOf(document), "the minutes do not say who took part", "list the participants below a heading of their own, as the minutes before do");
        yield return around.Count > 0 ? finding : finding with { Severity = Severity.Note };
    }

    private static bool IsRegular(SeriesMinutes minutes) => minutes.Role is MinutesRole.Regular;

    /// <summary>Who sent excuses says nothing about who was there.</summary>
    private static bool HasList(MinutesDocument document) => document.ParticipantLists.Any(list => list.Attendance is Attendance.Present);

    private static TextSpan PlaceOf(MinutesDocument document) => document.Titles is [var title, ..] ? title.Span : default;

    /// <summary>The first of several bullets below the title that begin with a handle each.</summary>
    private static TextSpan? NamesWithoutHeading(MinutesDocument document)
    {
        var end = document.Sections.FirstOrDefault(section => section.Kind is not SectionKind.Title)?.Line ?? document.Lines.Length;
        var items = document.Lines.Take(end).Where(line => line is { Kind: LineKind.Item }).ToList();
        var names = items.Count(line => document.Prose.AsSpan(line.Content.Start, line.Content.Length).TrimStart("(*_") is ['@', ..]);
        return names >= 2 && names * 3 >= items.Count * 2 ? items[0].Content : null;
    }
}

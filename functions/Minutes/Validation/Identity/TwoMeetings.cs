using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>The minutes of two meetings in one file, or one text twice.</summary>
internal sealed class TwoMeetings : Rule
{
    /// <summary>So many titles are looked at: whoever pastes more has been told already.</summary>
    private const int MostTitles = 40;

    /// <summary>A date with its weekday and marks of emphasis is no longer.</summary>
    private const int LongestDateLine = 40;

    public override RuleInfo Info { get; } = new("MIN007", "two-meetings", Severity.Error)
    {
        Trigger = "A second title of another day, or a second list of participants with a second agenda, stands below the first.",
        Reason = "One file is one meeting. The other one cannot be found by its day, and what was decided in it seems to be of this one.",
        Before = "* the gauge is up again\n\n# 2026-03-18\n\n## Agenda\n\n### Spare gauges",
        After = "* the gauge is up again",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.IsSpecial || submission.IsSlides) return [];
        var others = OtherTitles(submission);
        if (others is [var first, .. var more])
        {
            var own = submission.Date is { } day && submission.Document.Titles.Any(title => title.Date == day) ? $"those of {day.ToIso()}" : "others";
            return [At(first.Span, $"the minutes of {first.Date!.Value.ToIso()} stand in one file with {own}", "move them into a file of their own") with { AlsoAt = [.. more.Select(title => title.Span)] }];
        }

        return (SecondHead(submission.Document.Sections) ?? SecondBeginning(submission.Document.Sections)) is { } second
            ? [At(DateAbove(submission.Document, second) ?? second.TextSpan, "here the minutes begin a second time, with participants and agenda", "if it is another meeting, move it into a file of its own; else take one of both out")]
            : [];
    }

    private static ImmutableArray<DocumentTitle> OtherTitles(Submission submission)
    {
        if (submission.Document.Titles.Length < 2) return [];
        var titles = submission.Document.Titles.Where(title => title.Date is not null).Take(MostTitles).ToList();
        if (titles.Count < 2) return [];
        var own = titles.Find(title => title.Date == submission.Date) ?? titles[0];
        var sections = submission.Document.Sections;
        return [.. titles.Where(title => title.Date != own.Date && (IsOfMeeting(title, own, sections) || HasHandlesBelow(submission.Document, title))).DistinctBy(title => title.Date)];
    }

    /// <summary>Whether a title begins a meeting: it is worded like the first one, or participants or an agenda of its own stand below it.</summary>
    private static bool IsOfMeeting(DocumentTitle title, DocumentTitle own, ImmutableArray<Section> sections)
    {
        if (title.Level > Math.Max(own.Level, 1)) return HasOwnParticipants(title, sections);
        return Wording(title) is "" || Wording(title) == Wording(own) || HasOwnBeginning(title, sections);
    }

    /// <summary>Whether a title that stands deeper than the first one has what only a meeting has: participants below it.</summary>
    private static bool HasOwnParticipants(DocumentTitle title, ImmutableArray<Section> sections) =>
        sections.FirstOrDefault(section => section.Line == title.Line) is { } section
        && sections.Any(inner => inner.Kind is SectionKind.Participants && inner.Line > title.Line && inner.Line < section.End);

    /// <summary>The line above a heading that is nothing but a date: with it the second meeting begins, <c>**2026-03-18**</c>.</summary>
    private static TextSpan? DateAbove(MinutesDocument document, Section section)
    {
        var above = section.Line - 1;
        while (above > 0 && document.Lines[above].Kind is LineKind.Blank) above--;
        if (above <= 0 || !document.Lines[above].IsContent) return null;
        var content = document.Lines[above].Content;
        if (content.Length > LongestDateLine || WrittenDate.In(document.Source.Text, content).FirstOrDefault() is not { } written) return null;
        var beside = document.TextOf(content).Remove(written.Span.Start - content.Start, written.Span.Length);
        return WeekdayWords.Without(beside).Any(char.IsLetter) ? null : content;
    }

    /// <summary>Whether handles stand in a list right below a title: participants without a heading.</summary>
    private static bool HasHandlesBelow(MinutesDocument document, DocumentTitle title)
    {
        var lines = document.Lines.Skip(title.Line + 1).Where(line => line.Kind is not LineKind.Blank).Take(2).ToList();
        return lines.Count == 2 && lines.TrueForAll(line => line.Kind is LineKind.Item && document.Handles.Any(handle => handle.Span == line.Content));
    }

    private static bool HasOwnBeginning(DocumentTitle title, ImmutableArray<Section> sections)
    {
        var section = sections.FirstOrDefault(section => section.Line == title.Line);
        return section is not null && sections.Any(inner =>
            inner.Kind is SectionKind.Participants or SectionKind.Agenda && inner.Line >= title.Line && inner.Line < section.End);
    }

    private static string Wording(DocumentTitle title)
    {
        var written = title.Written!.Span;
        var text = title.Text.Remove(written.Start - title.Span.Start, written.Length);
        return WeekdayWords.Without(text).Trim(' ', '-', '–', ':', ',', '.', '(', ')', '*', '_').ToLowerInvariant();
    }

    /// <summary>The first heading again, with participants of its own below it as the first one has.</summary>
    private static Section? SecondHead(ImmutableArray<Section> sections)
    {
        if (sections is not [{ Level: 1 } head, ..]) return null;
        for (var index = 1; index < sections.Length; index++)
        {
            if (sections[index] is { Level: 1 } second && second.Text == head.Text && HasParticipants(second) && HasParticipants(head)) return second;
        }

        return null;

        bool HasParticipants(Section section) => sections.Any(inner => inner.Kind is SectionKind.Participants && inner.Line > section.Line && inner.Line < section.End);
    }

    /// <summary>Participants, agenda, and both again on the same levels; the heading above them where there is one.</summary>
    private static Section? SecondBeginning(ImmutableArray<Section> sections)
    {
        var agenda = 0;
        while (agenda < sections.Length && sections[agenda].Kind is not SectionKind.Agenda) agenda++;
        if (agenda == sections.Length) return null;
        var participants = sections.Take(agenda).FirstOrDefault(section => section.Kind is SectionKind.Participants);
        if (participants is null) return null;
        for (var index = agenda + 1; index < sections.Length; index++)
        {
            if (!IsLike(sections[index], participants)) continue;
            if (!sections.Skip(index + 1).Any(section => IsLike(section, sections[agenda]))) return null;
            var above = sections[index - 1];
            return index - 1 > agenda && above.Level < sections[index].Level && above.Own.Count <= 2 ? above : sections[index];
        }

        return null;
    }

    private static bool IsLike(Section section, Section other) => section.Kind == other.Kind && section.Level == other.Level;
}

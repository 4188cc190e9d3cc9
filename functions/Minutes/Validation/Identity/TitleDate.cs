using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>A title of another day than the file: last week's, or one mistyped.</summary>
internal sealed class TitleDate : Rule
{
    public override RuleInfo Info { get; } = new("MIN004", "title-date", Severity.Error)
    {
        Trigger = "The title, or a line such as `Date: 2026-03-11` below it, names another day than the file's name; or the weekday beside the title's date is not its weekday.",
        Reason = "The record is misdated: whoever looks for one of the two days finds the wrong meeting. Mostly the title is last week's.",
        Before = "# 2026-03-04",
        After = "# 2026-03-11",
        Fix = "Writes the file's date, in the form in which the date stands there, where the weekday or the neighbours tell that the title is wrong.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is not { } date) return [];
        var wrong = WrongIn(submission, date);
        if (wrong.IsEmpty) return WrongWeekday(submission, date) is { } weekday ? [weekday] : [];
        // Where the whole file is another's, or the file's own date is impossible, that is told, and the title is not to be mended.
        return submission.Identity is { FarOffDate: null, Original: null } ? [Misdated(submission, date, wrong)] : [];
    }

    /// <summary>Whether the title, or a line below it, names another day than the file's name.</summary>
    internal static bool IsDisputed(Submission submission) => submission.Date is { } date && !WrongIn(submission, date).IsEmpty;

    /// <summary>The places that name another day, the title first.</summary>
    private static ImmutableArray<LooseDate> WrongIn(Submission submission, LocalDate date)
    {
        var head = MinutesHead.Of(submission.Document);
        if (AllName(head, date)) return [];
        var labels = head.Labels.SelectMany(label => label.Written is { } written
            ? written.Date == date ? [] : [Exactly(written)]
            : WrongReading(submission, label, date));
        return [.. WrongTitle(submission, head, date).Concat(labels).DistinctBy(place => place.Span)];
    }

    /// <summary>Whether a title names the day, and so do all labels: as in most minutes.</summary>
    private static bool AllName(MinutesHead head, LocalDate date)
    {
        foreach (var label in head.Labels)
        {
            if (label.Date != date) return false;
        }

        foreach (var title in head.Titles)
        {
            if (title.Date == date) return true;
        }

        return false;
    }

    private static LooseDate[] WrongTitle(Submission submission, MinutesHead head, LocalDate date)
    {
        var source = submission.Source;
        var exact = head.Titles.SelectMany(title => WrittenDate.In(source.Text, title.Span)).ToList();
        if (exact.Exists(written => written.Date == date)) return [];
        if (submission.Document.Titles.FirstOrDefault(title => title.Written is not null) is { Written: { } wrong }) return [Exactly(wrong)];
        if (exact.Count > 0 || head.Names(date, date)) return [];
        return head.Titles.Select(title => WrongReading(submission, title, date)).FirstOrDefault(wrong => wrong is not [], []);
    }

    /// <summary>The day that a person reads there; none where it may be the right one.</summary>
    private static LooseDate[] WrongReading(Submission submission, DocumentTitle place, LocalDate date)
    {
        var readings = LooseDate.In(submission.Source.Text, place.Span, date).ToList();
        if (readings.Count == 0 || readings.Exists(reading => reading.Date == date)) return [];
        var first = readings.Where(reading => reading.Span == readings[0].Span).ToList();
        if (first is [var only]) return [only];
        // Of two readings of one place the one in the order that the titles around have.
        var order = submission.Identity.TitlesAround.LooseOrder;
        return [first.Find(reading => reading.Form?.Order == order) ?? first[0] with { Form = null }];
    }

    private static LooseDate Exactly(WrittenDate written) => new(written.Date, written.Span, written.Form);

    private Finding Misdated(Submission submission, LocalDate date, ImmutableArray<LooseDate> wrong)
    {
        var (first, source) = (wrong[0], submission.Source);
        var same = wrong.Where(place => place.Date == first.Date).ToList();
        var weekday = TitleWeekday.BesideDate(source, first.Span, LineOf(source, first.Span));
        var dispute = DateDispute.Judge(submission, date, first.Date, weekday?.Day);
        var why = dispute.Why.Length > 0 ? $": {dispute.Why}" : "";
        var advice = dispute.Wrong switch
        {
            DisputedDate.Title => $"write {date.ToIso()} into the title",
            DisputedDate.Name => $"rename the file: {Renaming.Of(submission, first.Date)}",
            _ => $"mend whichever is wrong: the title, or the file's name with {Renaming.Of(submission, first.Date)}",
        };
        var fix = dispute.Wrong is DisputedDate.Title ? FixOf(submission, date, same) : null;
        return At(first.Span, $"the title names {first.Date.ToIso()}, the file {date.ToIso()}{why}", advice, fix) with { AlsoAt = [.. same.Skip(1).Select(place => place.Span)] };
    }

    /// <summary>Writes the right date at all places; null where one of them would not be written as it is now.</summary>
    private static Fix? FixOf(Submission submission, LocalDate date, List<LooseDate> places)
    {
        var edits = new List<TextEdit>();
        foreach (var place in places.OrderBy(place => place.Span.Start))
        {
            if (FormOf(submission, place) is not { } form) return null;
            edits.Add(new(place.Span, form.Format(date)));
            // The weekday goes with the date that it belongs to.
            if (TitleWeekday.BesideDate(submission.Source, place.Span, LineOf(submission.Source, place.Span)) is { } weekday && weekday.Day != date.DayOfWeek)
                edits.Add(new(weekday.Span, weekday.For(date)));
        }

        return new($"write {edits[0].Replacement}", [.. edits.OrderBy(edit => edit.Span.Start)]) { Kind = FixKind.Words };
    }

    /// <summary>How a date is written. Where that leaves open whether days get a zero, or months are cut (<c>May</c>), the titles around tell.</summary>
    private static DateForm? FormOf(Submission submission, LooseDate place)
    {
        var text = submission.Document.TextOf(place.Span);
        var around = submission.Identity.TitlesAround.DateForm;
        return around?.Format(place.Date) == text ? around : place.Form?.Format(place.Date) == text ? place.Form : null;
    }

    private Finding? WrongWeekday(Submission submission, LocalDate date)
    {
        var title = submission.Document.Titles.FirstOrDefault(title => title.Date == date);
        if (title?.Written is not { } written || TitleWeekday.BesideDate(submission.Source, written.Span, title.Span) is not { } weekday) return null;
        if (weekday.Day == date.DayOfWeek) return null;
        var days = MeetingDays.Around(submission, date);
        var isDateOdd = days.Contains(weekday.Day) && !days.Contains(date.DayOfWeek);
        return At(
            weekday.Span,
            $"the title says {weekday.Text}, but {date.ToIso()} is a {date.DayOfWeek}",
            isDateOdd ? "look which is right: the series meets on such a weekday, so the date may be wrong" : $"write {weekday.For(date)}",
            isDateOdd ? null : Fix.Replace($"write {weekday.For(date)}", weekday.Span, weekday.For(date))) with
        { Severity = Severity.Warning };
    }

    private static TextSpan LineOf(SourceText source, TextSpan span) => source.Lines[source.LineIndexAt(span.Start)];
}

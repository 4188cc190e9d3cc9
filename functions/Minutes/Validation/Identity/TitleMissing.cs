using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>Minutes without a title, or with one that does not say of which day they are.</summary>
internal sealed class TitleMissing : Rule
{
    private const int LongestQuote = 60;

    public override RuleInfo Info { get; } = new("MIN003", "title-missing", Severity.Error)
    {
        Trigger = "The minutes have no title, or one without a date that can be read; or the title has lost its mark or is written otherwise than all titles around.",
        Reason = "The title says which meeting this is. Where it cannot be read, neither people nor programs can cite the meeting or find the next one.",
        Before = "# 2026-0311",
        After = "# 2026-03-11",
        Fix = "Writes the date of the file's name in the form of the series' titles, or gives the title its `#` back, where it is plain what was meant.",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        !submission.IsSlides && Look(submission) is { } finding ? [finding] : [];

    private Finding? Look(Submission submission)
    {
        var document = submission.Document;
        if (document.Titles.FirstOrDefault(title => Names(title, submission.Date)) is { } sound) return OtherForm(submission, sound);
        var head = MinutesHead.Of(document);
        if (head.Titles.FirstOrDefault(title => Names(title, submission.Date)) is { } named) return OtherForm(submission, named);
        if (IsTitleMissed(submission, head)) return Unreadable(submission, head with { Labels = [] });
        var isDated = head.Places.Any(place => place.Written is not null) || head.DatesIn(document).Any(written => written.Date == submission.Date);
        return isDated ? null : Unreadable(submission, head);
    }

    /// <summary>Whether the day stands behind a label only, the titles around all name it, and here is none, or one that tries to.</summary>
    private static bool IsTitleMissed(Submission submission, MinutesHead head) =>
        !submission.IsSpecial && head.Labels.Any(label => label.Date == submission.Date) && submission.Document.Titles.All(title => title.Written is null)
        && (submission.Document.Sections is not [{ Level: 1 }, ..] || head.Titles.Any(title => BrokenDate.In(submission.Source.Text, title.Span) is not null))
        && TitleHabit.Around(submission) is { IsKnown: true, IsInTitle: true };

    private Finding? Unreadable(Submission submission, MinutesHead head)
    {
        var (text, habit) = (submission.Source.Text, TitleHabit.Around(submission));
        var about = submission.Date ?? submission.Today;
        foreach (var place in head.Places)
        {
            var readings = LooseDate.In(text, place.Span, about).ToList();
            if (readings.Count > 0) return readings.Find(reading => reading.Date == submission.Date) is { } right ? Loose(submission, place, right, habit) : null;
        }

        foreach (var place in head.Places)
        {
            if (BrokenDate.In(text, place.Span) is { } broken) return Broken(submission, broken, habit);
        }

        if (submission.IsSpecial) return null;
        return MinutesHead.TitleOf(submission.Document) is { } undated ? Undated(submission, undated, habit) : Missing(submission, habit);
    }

    private static bool Names(DocumentTitle title, LocalDate? date) => title.Written is not null && (date is null || title.Date == date);

    private Finding? OtherForm(Submission submission, DocumentTitle title)
    {
        if (submission.IsSpecial) return null;
        var habit = TitleHabit.Around(submission);
        if (OtherMark(submission, title, habit) is { } marked) return marked;
        if (title.Written is not { } written || !habit.WritesOtherwise(submission.Document, written)) return null;
        var usual = habit.DateForm!.Format(written.Date);
        return At(
            written.Span,
            $"the titles around write the date as {usual}, this one as {submission.Document.TextOf(written.Span)}",
            "write it like them, so that the minutes can be searched",
            Write(written.Span, usual)) with
        { Severity = Severity.Note };
    }

    private Finding? OtherMark(Submission submission, DocumentTitle title, TitleHabit habit)
    {
        if (title.Level < 0) return null;
        if (title.Level == 0) return habit.Level is 0 ? null : TitleMark.Lost(Info, submission, title, habit.Level ?? 1);
        return habit.IsKnown && habit.Level is > 0 and var level && level != title.Level ? TitleMark.OfOtherLevel(Info, submission, title, level) : null;
    }

    /// <summary>What only a person can read is a defect where the other titles can be read by anybody.</summary>
    private Finding? Loose(Submission submission, DocumentTitle place, LooseDate loose, TitleHabit habit)
    {
        if (submission.IsSpecial) return null;
        if (habit.Level is not null && OtherMark(submission, place, habit) is { } marked) return marked;
        if (SwappedFix(loose, habit) is { } swapped)
        {
            var message = $"the titles around write {swapped.Edits[0].Replacement} for {loose.Date.ToIso()}; here day and month are swapped";
            return At(loose.Span, message, "write it like them", swapped) with { Severity = Severity.Warning };
        }

        if (habit.DateForm?.Format(loose.Date) is not { } written || written == submission.Document.TextOf(loose.Span)) return null;
        return At(
            loose.Span,
            $"the date {submission.Document.TextOf(loose.Span)} is written otherwise than in the titles around, and programs cannot read it",
            $"write {written}",
            Write(loose.Span, written)) with
        { Severity = Severity.Warning };
    }

    /// <summary>The date with day and month as the titles around have them, where that is the other way round: <c>03/11/2026</c>.</summary>
    private static Fix? SwappedFix(LooseDate loose, TitleHabit habit) =>
        habit.DateForm is null && loose.Form is { Order: not DateOrder.YearMonthDay } form && loose.Date.Month != loose.Date.Day
        && habit.LooseOrder is { } order && order != form.Order
            ? Write(loose.Span, (form with { Order = order }).Format(loose.Date))
            : null;

    private Finding Broken(Submission submission, BrokenDate broken, TitleHabit habit)
    {
        var message = broken.IsPlaceholder ? $"{broken.Text} still stands in the title for the date" : $"the title's date {broken.Text} is no day";
        if (submission.Date is not { } date) return At(broken.Span, message, "write the day of the meeting");
        var written = (habit.DateForm ?? DateForm.Iso).Format(date);
        var isSure = broken.IsNearly(written) && FarOffDate.Of(submission) is null;
        return At(broken.Span, message, $"write the day of the meeting, by the file's name {written}", isSure ? Write(broken.Span, written) : null);
    }

    private Finding? Undated(Submission submission, DocumentTitle title, TitleHabit habit)
    {
        if (!habit.IsDated) return null;
        var advice = $"write the day of the meeting into the title{(submission.Date is { } day ? $", by the file's name {day.ToIso()}" : "")}";
        var finding = At(title.Span, $"the title \"{Shortened.Of(title.Text, LongestQuote)}\" does not say of which day the minutes are", advice);
        if (habit.IsFirst || SpecialSession.IsNamedIn(title.Text)) return finding with { Severity = Severity.Warning };
        if (submission.Date is not { } date || habit.Form is not { } form) return finding;
        var rest = (form.Before + form.After).Trim();
        return title.Text == rest && FarOffDate.Of(submission) is null ? finding with { Fix = Write(title.Span, form.For(date).TrimStart('#', ' ')) } : finding;
    }

    private Finding? Missing(Submission submission, TitleHabit habit)
    {
        var source = submission.Source;
        var line = submission.Document.Lines.FirstOrDefault(line => line.Kind is not LineKind.Hidden, new(0, default, LineKind.Blank, 0, default));
        var place = new TextSpan(line.Span.Start, 0);
        var form = habit.Form ?? TitleForm.Plain;
        var title = form.For(submission.Date ?? submission.Today);
        if (habit.Level is 0) title = title.TrimStart('#', ' ');
        var finding = At(place, "the minutes have no title", submission.Date is null ? "write one with the day of the meeting" : $"write one: `{title}`");
        if (submission.Date is null || habit.Form is null || FarOffDate.Of(submission) is not null) return finding;

        var end = source.Text.AsSpan().IndexOf('\r') >= 0 ? "\r\n" : "\n";
        var blanks = submission.Document.Lines.Skip(line.Index).TakeWhile(one => one.Kind is LineKind.Blank).Count();
        var between = string.Concat(Enumerable.Repeat(end, Math.Max(0, habit.BlankLines - blanks)));
        return finding with { Fix = new($"put `{title}` above", [TextEdit.Insert(place.Start, title + end + between)]) { Kind = FixKind.Words } };
    }

    private static Fix Write(TextSpan span, string written) => Fix.Replace($"write {written}", span, written);
}

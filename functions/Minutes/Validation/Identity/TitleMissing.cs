using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>Minutes without a title, or with one that does not say of which day they are.</summary>
internal sealed class TitleMissing : Rule
{
    private const int LongestQuote = 60;

    public override RuleInfo Info { get; } = new("MIN003", "title-missing", Severity.Error)
    {
        Trigger = "The minutes have no title, or one without a date that can be read.",
        Reason = "The title says which meeting this is. Where it cannot be read, neither people nor programs can cite the meeting or find the next one.",
        Before = "# 2026-0311",
        After = "# 2026-03-11",
        Fix = "Writes the date of the file's name in the form of the series' titles, where it is plain what was meant.",
    };

    public override IEnumerable<Finding> Check(Submission submission) =>
        !submission.IsSlides && Look(submission, submission.Identity.Title) is { } finding ? [finding] : [];

    private Finding? Look(Submission submission, TitleReading title)
    {
        if (title.IsSound) return null;
        var habit = submission.Identity.TitlesAround;
        if (title.Broken is { } broken) return Broken(submission, broken, habit);
        if (submission.IsSpecial) return null;
        if (title.Loose is { } loose) return Loose(submission, loose, habit);
        if (title.Undated is { } undated) return Undated(submission, undated, habit);
        return title.IsMissing ? Missing(submission, habit) : null;
    }

    /// <summary>What only a person can read is a defect where the other titles can be read by anybody.</summary>
    private Finding? Loose(Submission submission, LooseDate loose, TitleHabit habit)
    {
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
        var isSure = broken.IsNearly(written) && submission.Identity.FarOffDate is null;
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
        return title.Text == rest && submission.Identity.FarOffDate is null ? finding with { Fix = Write(title.Span, form.For(date).TrimStart('#', ' ')) } : finding;
    }

    private Finding Missing(Submission submission, TitleHabit habit)
    {
        var source = submission.Source;
        var line = submission.Document.Lines.FirstOrDefault(line => line.Kind is not LineKind.Hidden, new(0, default, LineKind.Blank, 0, default));
        var place = new TextSpan(line.Span.Start, 0);
        var form = habit.Form ?? TitleForm.Plain;
        var title = form.For(submission.Date ?? submission.Today);
        if (habit.Level is 0) title = title.TrimStart('#', ' ');
        var finding = At(place, "the minutes have no title", submission.Date is null ? "write one with the day of the meeting" : $"write one: `{title}`");
        if (submission.Date is null || habit.Form is null || submission.Identity.FarOffDate is not null) return finding;

        var end = source.Text.AsSpan().IndexOf('\r') >= 0 ? "\r\n" : "\n";
        var blanks = submission.Document.Lines.Skip(line.Index).TakeWhile(one => one.Kind is LineKind.Blank).Count();
        var between = string.Concat(Enumerable.Repeat(end, Math.Max(0, habit.BlankLines - blanks)));
        return finding with { Fix = new($"put `{title}` above", [TextEdit.Insert(place.Start, title + end + between)]) { Kind = FixKind.Words } };
    }

    private static Fix Write(TextSpan span, string written) => Fix.Replace($"write {written}", span, written);
}

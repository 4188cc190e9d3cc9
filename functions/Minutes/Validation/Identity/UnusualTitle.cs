using Minutes.Documents;

namespace Minutes.Validation.Identity;

/// <summary>A title that names the day, but not as the titles around do.</summary>
internal sealed class UnusualTitle : Rule
{
    public override RuleInfo Info { get; } = new("MIN018", "title-form", Severity.Note)
    {
        Trigger = "The title is a heading of another level than all titles around, or writes the date otherwise than they all; a warning where it is no heading.",
        Reason = "Whoever searches the minutes for their titles does not find this one, and a title that is no heading is missing in every table of contents.",
        Before = "2026-03-11",
        After = "# 2026-03-11",
        Fix = "Gives the title its `#` back, or the level and the form of the date that the others have.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission is { IsSpecial: true } or { IsSlides: true } || submission.Identity.Title is not { Naming: { } title } reading) return [];
        var habit = submission.Identity.TitlesAround;
        // Where only people read the date, and the titles around differ, nobody can tell what a title is here.
        var mark = reading.Loose is null || habit.Level is not null ? OtherMark(submission, title, habit) : null;
        return (mark ?? OtherDate(submission, title, habit)) is { } finding ? [finding] : [];
    }

    private Finding? OtherMark(Submission submission, DocumentTitle title, TitleHabit habit)
    {
        if (title.Level < 0) return null;
        if (title.Level == 0) return habit.Level is 0 ? null : TitleMark.Lost(Info, submission, title, habit.Level ?? 1);
        return habit.IsKnown && habit.Level is > 0 and var level && level != title.Level ? TitleMark.OfOtherLevel(Info, submission, title, level) : null;
    }

    private Finding? OtherDate(Submission submission, DocumentTitle title, TitleHabit habit)
    {
        if (title.Written is not { } written || !habit.WritesOtherwise(submission.Document, written)) return null;
        var usual = habit.DateForm!.Format(written.Date);
        return At(
            written.Span,
            $"the titles around write the date as {usual}, this one as {submission.Document.TextOf(written.Span)}",
            "write it like them, so that the minutes can be searched",
            Fix.Replace($"write {usual}", written.Span, usual));
    }
}

using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>An action item that was due before the meeting.</summary>
internal sealed class ActionDatePast : Rule
{
    public override RuleInfo Info { get; } = new("MIN032", "action-date-past", Severity.Warning)
    {
        Trigger = "An open action item is due on a day before the meeting.",
        Reason = "Either the date is mistyped, or the item was carried over and is late: both need a new date.",
        Before = "* AI @mira-k: write to the harbour master until 2025-03-18",
        After = "* AI @mira-k: write to the harbour master until 2026-03-18",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is not { } meeting) yield break;
        var document = submission.Document;
        foreach (var item in document.ActionItems)
        {
            if (item.IsDone) continue;
            foreach (var line in LinesOf(document, item))
            {
                foreach (var due in DueDate.In(document.Prose, line.Content, meeting))
                {
                    if (due.Date < meeting)
                        yield return At(due.Span, $"the action item is due on {due.Date.ToIso()}, before the meeting on {meeting.ToIso()}", "write the date that is meant, or say that the item is done");
                }
            }
        }
    }

    /// <summary>The item's line, and the bullets below it that begin with a due date.</summary>
    private static IEnumerable<MinutesLine> LinesOf(MinutesDocument document, ActionItem item)
    {
        var first = document.Lines[item.Line];
        yield return first;
        for (var index = item.Line + 1; index < document.Lines.Length && first.Depth > 0; index++)
        {
            var line = document.Lines[index];
            if (!line.IsContent || line.Depth < first.Depth || (line.Kind is LineKind.Item && line.Depth == first.Depth)) yield break;
            if (line.Kind is LineKind.Text ? line.Depth == first.Depth : DueDate.BeginsAt(document.Prose, line.Content)) yield return line;
        }
    }
}

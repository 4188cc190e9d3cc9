using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Validation.Identity;

/// <summary>That there was no meeting is said so that everybody understands it.</summary>
internal sealed partial class UnclearCancellation : Rule
{
    private const int MostLines = 6;

    public override RuleInfo Info { get; } = new("MIN009", "cancellation", Severity.Note)
    {
        Trigger = "The minutes seem to say that there was no meeting, but not in words that are understood as that.",
        Reason = "A cancelled meeting is counted as one, has no participants, and is not followed by the next minutes; others are.",
        Before = "No show, holidays.",
        After = "The meeting was cancelled: holidays.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (submission.IsCancelled || !submission.IsOver || !document.Participants.IsEmpty) yield break;
        var said = document.Lines.Where(line => line.Kind is LineKind.Item or LineKind.Text).Take(MostLines + 1).ToList();
        if (said.Count is 0 or > MostLines) yield break;
        var line = said.Find(line => Words().IsMatch(submission.ProseOf(line.Content)));
        if (line.Span.Length > 0) yield return At(line.Content, "this seems to say that there was no meeting", "write \"The meeting was cancelled\", if that is meant");
    }

    [GeneratedRegex(@"\b(?:no[- ]show|nobody (?:came|was there|showed up)|postponed|called off|holidays?|vacation|summer break|winter break|skipped|urlaub|feiertag|ferien|niemand da)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Identity;

namespace Minutes.Validation.People;

/// <summary>A recurring prompt that was left without answer.</summary>
internal sealed class PromptUnanswered : Rule
{
    public override RuleInfo Info { get; } = new("MIN016", "prompt-unanswered", Severity.Warning)
    {
        Trigger = "A prompt that the series usually answers is left empty, though the meeting is over.",
        Reason = "Nobody knows who brings the minutes in, or who reports; mostly nobody does then.",
        Before = "## Roles\n\n* Who takes the minutes?",
        After = "## Roles\n\n* Who takes the minutes? @tjorven",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission is { IsOver: false } or { IsCancelled: true } or { IsSpecial: true } or { IsSlides: true }) yield break;
        var around = new Lazy<UsualAnswers>(() => UsualAnswers.In(submission.Neighbours));
        foreach (var prompt in Prompt.In(submission.Document))
        {
            if (prompt.IsAnswered || SeverityOf(prompt, around.Value) is not { } severity || UnclearCancellation.IsToldIn(submission)) continue;
            yield return At(prompt.Span, $"\"{Shown(submission.Document, prompt)}\" has no answer", "write who it was, or that there is nothing to say") with { Severity = severity };
        }
    }

    /// <summary>The same prompt tells whether it is usually answered; where it is new, all that ask for a person do. Null: it need not be.</summary>
    private static Severity? SeverityOf(Prompt prompt, UsualAnswers around)
    {
        var (asked, answered) = around.To(prompt);
        if (asked >= 2 && answered * 3 >= asked * 2) return Severity.Warning;
        return prompt.AsksWho && answered * 3 >= asked ? Severity.Note : null;
    }

    private static string Shown(MinutesDocument document, Prompt prompt) => Shortened.Of(document.TextOf(prompt.Span).TrimEnd(' ', '@', '*', '_'), 80);
}

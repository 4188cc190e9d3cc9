using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Words that close an issue where they stand in a pull request or a commit.</summary>
internal sealed partial class ClosingWord : Rule
{
    public override RuleInfo Info { get; } = new("MIN075", "closing-word", Severity.Note)
    {
        Trigger = "One of GitHub's closing words stands before an issue: `fixes #12`, `closes network#12`.",
        Reason = "In the file it does nothing, but copied into the text of a pull request or a commit it closes the issue.",
        Before = "* the new cable fixes #12",
        After = "* the new cable should do for #12",
    };

    private static readonly SoughtWords Verbs = new(StringComparison.OrdinalIgnoreCase, "close", "fix", "resolve");

    public override IEnumerable<Finding> Check(Submission submission) =>
        from words in SamePlaces.Among(In(submission.Document), submission.Source)
        select At(
            words.First,
            $"in a pull request or a commit `{words.Text}` closes the issue",
            "put other words before the number, unless that is what you want") with
        {
            AlsoAt = words.Rest,
        };

    private static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        foreach (var line in CandidateLines.With(document, document.Prose, Verbs))
        {
            if (!document.Prose.AsSpan(line.Start, line.Length).ContainsAnyInRange('0', '9')) continue;
            for (var match = Words().Match(document.Prose, line.Start, line.Length); match.Success; match = match.NextMatch()) yield return new(match.Index, match.Length);
        }
    }

    /// <summary>GitHub's nine words, a colon or none, and an issue in any of its forms.</summary>
    [GeneratedRegex(
        @"(?<![\w/-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,3}(?:(?:[\w.-]{1,39}/[\w.-]{1,100})?\#[0-9]{1,7}|GH-[0-9]{1,7}|https?://[\w.-]{1,100}/[\w.-]{1,39}/[\w.-]{1,100}/(?:issues|pull)/[0-9]{1,7})(?!\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

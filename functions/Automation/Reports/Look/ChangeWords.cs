using Minutes.Changes;

namespace Automation.Reports.Look;

/// <summary>Says what a change is, in a few words for people and one for machines.</summary>
internal static class ChangeWords
{
    /// <summary>A stable name, as in <c>open-pull-request</c>.</summary>
    internal static string Kind(Change change) => change switch
    {
        OpenPullRequest => "open-pull-request",
        CommitFile => "commit-file",
        EditPullRequest => "edit-pull-request",
        SetAudience => "set-audience",
        ClosePullRequest => "close-pull-request",
        DeleteBranch => "delete-branch",
        AddComment => "add-comment",
        EditComment => "edit-comment",
        DeleteComment => "delete-comment",
        AddSuggestions => "add-suggestions",
        ReportCheck => "report-check",
        CreateLabel => "create-label",
        AddLabel => "add-label",
        RemoveLabel => "remove-label",
        Remember => "remember",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "a change without words"),
    };

    /// <summary>What is done, to be read behind "would" and as a line of its own.</summary>
    internal static string What(Change change) => change switch
    {
        OpenPullRequest open => $"open {(open.IsDraft ? "a draft pull request" : "a pull request")} with {open.Path} from {open.Branch}",
        CommitFile commit => $"commit {commit.Commit.Path} to {commit.Branch}",
        SetAudience set => $"set labels, reviewers or assignees of #{set.Number}",
        EditPullRequest edit => $"rewrite the description of #{edit.Number}",
        ClosePullRequest close => $"close #{close.Number}{(close.Branch is null ? "" : " and delete its branch")}",
        DeleteBranch delete => $"delete the branch {delete.Name}",
        AddComment comment => $"comment on #{comment.Number}",
        EditComment { Minimize: true } edit => $"fold the comment on #{edit.Number}",
        EditComment edit => $"rewrite the comment on #{edit.Number}",
        DeleteComment delete => $"delete a double comment on #{delete.Number}",
        AddSuggestions review => $"suggest {Minutes.Text.Counted.Of(review.Suggestions.Length, "mend")} on #{review.Number}",
        ReportCheck check => $"report on {check.Commit[..Math.Min(7, check.Commit.Length)]}: {check.Title}",
        CreateLabel label => $"create the label {label.Label.Name} in {label.Repository}",
        AddLabel label => $"label {label.Issue} with {label.LabelName}",
        RemoveLabel label => $"take the label {label.LabelName} off {label.Issue}",
        Remember => "remember this look",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "a change without words"),
    };
}

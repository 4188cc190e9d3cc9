using Minutes.Changes;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>Says shortly what is planned.</summary>
internal static class PlanWords
{
    public static string Of(PlanPart plan) => string.Join("; ", plan.Changes.Select(Of));

    private static string Of(Change change) => change switch
    {
        OpenPullRequest { StartFrom: not null } open => $"open {open.Branch}",
        OpenPullRequest { Commit: not null } open => $"go on with {open.Branch}",
        OpenPullRequest open => $"open for {open.Branch}",
        CommitFile commit => $"refresh {commit.Branch}",
        EditPullRequest edit => $"edit #{edit.Number}",
        SetAudience set => $"tell of #{set.Number}",
        ClosePullRequest { Branch: null } close => $"close #{close.Number}, keep its branch",
        ClosePullRequest close => $"close #{close.Number}",
        AddComment comment => $"comment #{comment.Number}",
        DeleteBranch delete => $"delete {delete.Name}",
        _ => change.ToString(),
    };
}

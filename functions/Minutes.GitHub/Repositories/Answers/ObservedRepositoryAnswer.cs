namespace Minutes.GitHub.Repositories.Answers;

/// <summary>The repository of a look.</summary>
internal sealed record ObservedRepositoryAnswer(
    string Id,
    string NameWithOwner,
    string Visibility,
    bool IsArchived,
    string? ViewerPermission,
    RefAnswer? DefaultBranchRef,
    Nodes<RefAnswer>? Memories,
    Nodes<RefAnswer>? Branches,
    RefAnswer? Blocking,
    Nodes<PullRequestAnswer>? PullRequests,
    Nodes<PullRequestAnswer>? Onboarding);

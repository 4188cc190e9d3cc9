namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>MorePullRequests.graphql</c> and <c>MoreBranches.graphql</c> answer.</summary>
internal sealed record NextPageAnswer(NextPagesAnswer? Repository);

/// <summary>The next page of what was asked for.</summary>
internal sealed record NextPagesAnswer(Nodes<PullRequestAnswer>? PullRequests, Nodes<RefAnswer>? Branches);

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>MorePullRequests.graphql</c>, <c>MoreBranches.graphql</c> and <c>MoreOnboarding.graphql</c> answer.</summary>
internal sealed record NextPageAnswer(NextPagesAnswer? Repository);

/// <summary>The next page of what was asked for.</summary>
internal sealed record NextPagesAnswer(Nodes<PullRequestAnswer>? PullRequests, Nodes<RefAnswer>? Branches, Nodes<PullRequestAnswer>? Onboarding);

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>MorePullRequests.graphql</c> answers.</summary>
internal sealed record MorePullRequestsAnswer(PullRequestPageAnswer? Repository);

/// <summary>A page of open pull requests.</summary>
internal sealed record PullRequestPageAnswer(Nodes<PullRequestAnswer>? PullRequests);

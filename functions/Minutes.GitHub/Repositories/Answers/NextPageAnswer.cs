namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What the documents answer that ask for a further page: <c>More….graphql</c>.</summary>
internal sealed record NextPageAnswer(NextPagesAnswer? Repository);

/// <summary>The next page of what was asked for.</summary>
internal sealed record NextPagesAnswer(Nodes<PullRequestAnswer>? PullRequests, Nodes<RefAnswer>? Branches, Nodes<PullRequestAnswer>? Onboarding, ConversationPageAnswer? PullRequest);

/// <summary>The next page of what was said on a pull request.</summary>
internal sealed record ConversationPageAnswer(Nodes<CommentAnswer>? Comments, Nodes<ThreadAnswer>? ReviewThreads);

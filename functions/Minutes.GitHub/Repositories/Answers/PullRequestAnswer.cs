namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A pull request, as far as it was asked for.</summary>
internal sealed record PullRequestAnswer(
    string Id,
    int Number,
    string Url,
    string State,
    bool IsDraft,
    string? Title,
    string? Body,
    string HeadRefOid,
    string HeadRefName,
    string BaseRefName,
    bool IsCrossRepository,
    bool ViewerDidAuthor,
    string AuthorAssociation,
    ActorAnswer? Author,
    DateTimeOffset UpdatedAt,
    Nodes<ChangedFileAnswer>? Files,
    Nodes<PullRequestCommitAnswer>? Newest,
    Nodes<ClosedEventAnswer>? Closed,
    Nodes<CommentAnswer>? Comments);

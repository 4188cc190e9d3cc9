using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What one mutation of a document answers: of these fields, each has its own.</summary>
internal sealed record MutationAnswer(
    RefAnswer? Ref,
    CreatedPullRequestAnswer? PullRequest,
    CheckRunIdAnswer? CheckRun,
    LabelAnswer? Label,
    CommentEdgeAnswer? CommentEdge,
    CommentedAnswer? Subject,
    ReviewAnswer? PullRequestReview);

/// <summary>The pull request that was opened, changed or closed, and the ids that its labels, reviewers and assignees need.</summary>
internal sealed record CreatedPullRequestAnswer(string Id, int Number, string? Url, string? HeadRefOid)
{
    /// <summary>What was asked for on the way.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>The check run that was made.</summary>
internal sealed record CheckRunIdAnswer(string Id);

/// <summary>A label.</summary>
internal sealed record LabelAnswer(string Id, string Name, string? Description);

/// <summary>The comment that was written.</summary>
internal sealed record CommentEdgeAnswer(CommentAnswer? Node);

/// <summary>What was commented on, with its newest comments.</summary>
internal sealed record CommentedAnswer(Nodes<CommentAnswer>? Comments);

/// <summary>A comment.</summary>
internal sealed record CommentAnswer(string Id, string? Url, string? Body, bool IsMinimized, bool ViewerDidAuthor);

/// <summary>The review that was added, with the threads of its pull request.</summary>
internal sealed record ReviewAnswer(string? Url, ReviewedAnswer? PullRequest);

/// <summary>What was reviewed.</summary>
internal sealed record ReviewedAnswer(Nodes<ThreadAnswer>? ReviewThreads);

/// <summary>A thread of a review, with its first comment.</summary>
internal sealed record ThreadAnswer(string? Path, Nodes<CommentAnswer>? Comments);

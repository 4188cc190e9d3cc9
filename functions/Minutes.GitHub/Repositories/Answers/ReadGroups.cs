using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>ReadDocument</c> answers: each group by its aliases.</summary>
internal sealed record ReadGroups(
    Dictionary<string, BlobAnswer?>? Blobs,
    Dictionary<string, CommitFileAnswer?>? Files,
    Dictionary<string, CheckedPullRequestAnswer?>? Pulls,
    MessagesAnswer? Messages)
{
    /// <summary>Whether an error stands in the place of something of a pull request.</summary>
    internal static bool IsOfPullRequest(GraphQlError error) => error.Path is ["pulls", _, ..];

    /// <summary>The answer without pull requests of which something is missing, by their aliases: half of one says less than nothing.</summary>
    internal ReadGroups Without(ImmutableHashSet<string> pulls) => pulls.IsEmpty ? this : this with { Pulls = Pulls?.Where(pull => !pulls.Contains(pull.Key)).ToDictionary() };
}

/// <summary>A commit with one file.</summary>
internal sealed record CommitFileAnswer([property: JsonPropertyName("f0")] FileAnswer? File);

/// <summary>The newest commits of the default branch.</summary>
internal sealed record MessagesAnswer(RefAnswer? DefaultBranchRef);

/// <summary>The details of a pull request, and its files at the head and before its first commit, each by its alias.</summary>
internal sealed record CheckedPullRequestAnswer(
    string HeadRefOid,
    CountedCommitsAnswer? Commits,
    Nodes<CommentAnswer>? Comments,
    Nodes<ThreadAnswer>? ReviewThreads,
    Nodes<EventAnswer>? Labelled,
    Nodes<EventAnswer>? ReviewRequested,
    Nodes<EventAnswer>? Assigned,
    Nodes<FilesOfCommitAnswer>? After,
    Nodes<FilesOfParentsAnswer>? Before);

/// <summary>Something that happened to a pull request; only that it did matters.</summary>
internal sealed record EventAnswer;

/// <summary>Commits of a pull request, and how many there are.</summary>
internal sealed record CountedCommitsAnswer(int TotalCount, PullRequestCommitAnswer?[]? Nodes);

/// <summary>Files of the newest commit, by alias.</summary>
internal sealed record FilesOfCommitAnswer(Dictionary<string, FileAnswer?>? Commit);

/// <summary>The parents of the first commit.</summary>
internal sealed record FilesOfParentsAnswer(ParentFilesAnswer? Commit);

/// <summary>Files of a parent, by alias.</summary>
internal sealed record ParentFilesAnswer(Nodes<Dictionary<string, FileAnswer?>>? Parents);

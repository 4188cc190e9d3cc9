using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Pulls;

/// <summary>A talk about lines of a pull request.</summary>
public sealed class PullRequestReviewThread(PullRequest pull, string path, DiffSide side, int line, int? startLine, string commit) : Node(pull.Forge, "PRRT")
{
    public PullRequest PullRequest { get; } = pull;

    public Repository Repository => PullRequest.Repository;

    public string Path { get; } = path;

    public DiffSide DiffSide { get; } = side;

    public DiffSide? StartDiffSide => OriginalStartLine is null ? null : DiffSide;

    public int OriginalLine { get; } = line;

    public int? OriginalStartLine { get; } = startLine;

    /// <summary>Whether the file has changed since the review.</summary>
    public bool IsOutdated => BlobAt(PullRequest.HeadRefOid) != BlobAt(commit);

    public int? Line => IsOutdated ? null : OriginalLine;

    public int? StartLine => IsOutdated ? null : OriginalStartLine;

    public bool IsResolved => ResolvedBy is not null;

    public bool IsCollapsed => IsResolved;

    public Actor? ResolvedBy { get; set; }

    public string SubjectType => "LINE";

    public List<PullRequestReviewComment> Comments { get; } = [];

    private string? BlobAt(string oid) =>
        Repository.Objects.Find(Repository.Objects.Commit(oid)!, Path)?.Oid;
}

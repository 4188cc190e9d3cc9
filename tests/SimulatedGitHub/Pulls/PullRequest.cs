using NodaTime;
using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Pulls;

/// <summary>A pull request.</summary>
public sealed class PullRequest : Conversation
{
    private (string Base, string Head, IReadOnlyList<FileChange> Files)? _files;

    internal PullRequest(Repository repository, Actor author, Repository headRepository, string headRefName, string baseRefName, string title, string body)
        : base(repository, "PR", author, title, body)
    {
        (HeadRepository, HeadRefName, BaseRefName) = (headRepository, headRefName, baseRefName);
        (HeadRefOid, BaseRefOid) = (headRepository.Head(headRefName), repository.Head(baseRefName));
        References.Ring(this, author, "");
    }

    /// <summary>Null once the fork is gone.</summary>
    public Repository? HeadRepository { get; set; }

    public string HeadRefName { get; }

    public string BaseRefName { get; set; }

    public string HeadRefOid { get; private set; }

    /// <summary>The base branch's commit when the head moved last.</summary>
    public string BaseRefOid { get; private set; }

    public bool IsDraft { get; set; }

    public bool MaintainerCanModify { get; set; } = true;

    public Instant? MergedAt { get; private set; }

    public bool Merged => MergedAt is not null;

    public Actor? MergedBy { get; private set; }

    public Commit? MergeCommit { get; private set; }

    public PullRequestState State => Merged ? PullRequestState.Merged : Closed ? PullRequestState.Closed : PullRequestState.Open;

    public bool IsCrossRepository => HeadRepository != Repository;

    public List<PullRequestReview> Reviews { get; } = [];

    public List<PullRequestReviewThread> ReviewThreads { get; } = [];

    public List<Actor> RequestedReviewers { get; } = [];

    public override string Path => "pull";

    /// <summary>Where the head's history left the base's.</summary>
    public string? MergeBase => Repository.History.MergeBase(BaseRefOid, HeadRefOid);

    public IReadOnlyList<FileChange> ChangedFiles
    {
        get
        {
            if (_files is not { } known || known.Base != BaseRefOid || known.Head != HeadRefOid)
                _files = known = (BaseRefOid, HeadRefOid, TreeComparison.Compare(Repository.Objects, MergeBase, HeadRefOid));
            return known.Files;
        }
    }

    public IReadOnlyList<GitCommit> Commits => Repository.History.Between(BaseRefOid, HeadRefOid);

    /// <summary>Whether both sides changed a file: simpler than git, which looks at the lines.</summary>
    public bool HasConflicts
    {
        get
        {
            var theirs = TreeComparison.Compare(Repository.Objects, MergeBase, Repository.Head(BaseRefName)).ToDictionary(change => change.Path);
            return ChangedFiles.Any(change => theirs.TryGetValue(change.Path, out var other) && other.After != change.After);
        }
    }

    /// <summary>The issues that its merge would close.</summary>
    internal IEnumerable<Issue> Closing => References.Closing(Repository, Body);

    /// <summary>A person's click: the branch's commits go to the base by a merge commit, or by one commit with all changes.</summary>
    public void Merge(Actor actor, bool squash = false)
    {
        if (Closed || IsDraft)
            throw GitHubError.Unprocessable(IsDraft ? "Pull Request is still a draft" : "Pull request is closed");
        if (HasConflicts)
            throw GitHubError.Unprocessable("Pull Request has merge conflicts");
        var head = Repository.Head(BaseRefName);
        var web = new Signature("GitHub", "noreply@github.com", Forge.Clock.Now);
        var author = new Signature((actor as User)?.Name ?? actor.FullLogin, actor.Noreply, Forge.Clock.Now);
        var changes = ChangedFiles.SelectMany(Changes).ToDictionary();
        var message = squash ? $"{Title} (#{Number})" : $"Merge pull request #{Number} from {HeadRepository?.Owner.Login}/{HeadRefName}\n\n{Title}";
        var commit = Repository.NewCommit(squash ? [head] : [head, HeadRefOid], changes, author, web, message);
        MarkMerged(actor, commit);
        Repository.Move(actor, $"refs/heads/{BaseRefName}", commit);
        if (BaseRefName == Repository.DefaultBranch)
            CloseIssues(actor);
        if (Repository.DeleteBranchOnMerge && HeadRepository == Repository && Repository.OidOf($"refs/heads/{HeadRefName}") is not null)
            Repository.DeleteRef(actor, $"refs/heads/{HeadRefName}");
    }

    public override void Reopen(Actor actor)
    {
        if (Merged)
            throw GitHubError.Unprocessable("Cannot reopen a merged pull request");
        if (HeadRepository?.OidOf($"refs/heads/{HeadRefName}") is not { } head)
            throw GitHubError.Unprocessable("state cannot be changed. The head branch was deleted.");
        base.Reopen(actor);
        Synchronize(head);
    }

    internal void Synchronize(string head)
    {
        HeadRefOid = head;
        BaseRefOid = Repository.Head(BaseRefName);
        Touch();
    }

    internal void MarkMerged(Actor actor, string commit)
    {
        (MergedAt, MergedBy, MergeCommit) = (Forge.Clock.Now, actor, new(Repository, Repository.Objects.Commit(commit)!));
        Record(new MergedEvent(this, actor));
        Close(actor);
    }

    private void CloseIssues(Actor actor)
    {
        foreach (var issue in Closing.Where(issue => issue.IsOpen).ToList())
        {
            issue.Close(actor, closer: this);
            Forge.Bells.Add(new("close", actor.Login, Url, issue.Url));
        }
    }

    private IEnumerable<(string Path, GitBlob? Blob)> Changes(FileChange change)
    {
        if (change.PreviousPath is { } previous)
            yield return (previous, null);
        yield return (change.Path, change.After is null ? null : Repository.Objects.Blob(change.After));
    }
}

using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;

namespace SimulatedGitHub.Repositories;

/// <summary>What GitHub does when a ref has moved: pull requests follow their branches, are closed without them, and commit messages act.</summary>
internal sealed class Push(Repository repository, Actor actor, string name, string? before, string? after)
{
    private const string Heads = "refs/heads/";

    public void TakeEffect()
    {
        if (!name.StartsWith(Heads, StringComparison.Ordinal))
            return;
        var branch = name[Heads.Length..];
        foreach (var pull in repository.Forge.Repositories.SelectMany(other => other.Pulls).Where(pull => pull.IsOpen).ToList())
        {
            if (pull.HeadRepository == repository && pull.HeadRefName == branch)
                HeadMoved(pull);
            else if (pull.Repository == repository && pull.BaseRefName == branch)
                BaseMoved(pull);
        }

        if (after is not null)
            CommitsAct(branch == repository.DefaultBranch);
    }

    private void HeadMoved(PullRequest pull)
    {
        if (after is null)
        {
            pull.Close(actor);
            pull.Record(new HeadRefDeletedEvent(pull, actor));
            return;
        }

        pull.Synchronize(after);
        if (pull.Repository.History.Contains(pull.BaseRefOid, after))
            pull.Close(actor);
    }

    private void BaseMoved(PullRequest pull)
    {
        if (after is null)
            pull.Close(actor);
        else if (repository.History.Contains(after, pull.HeadRefOid))
            pull.MarkMerged(actor, after);
    }

    private void CommitsAct(bool closes)
    {
        var commits = before is null || repository.Objects.Commit(before) is null
            ? closes ? [] : New()
            : repository.History.Between(before, after!);
        foreach (var commit in commits)
            CommitReferences.Act(repository, actor, commit, closes);
    }

    // On a new branch: what the default branch has not.
    private IReadOnlyList<GitCommit> New() =>
        repository.DefaultBranchRef is { } main ? repository.History.Between(main.Oid, after!) : [];
}

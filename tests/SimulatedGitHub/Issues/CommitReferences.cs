using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>A commit message that was pushed: it leaves a trace on issues that it names, and closes some on the default branch.</summary>
internal static class CommitReferences
{
    public static void Act(Repository repository, Actor actor, GitCommit commit, bool closes)
    {
        foreach (var target in References.Named(repository, commit.Message))
        {
            target.Record(new ReferencedEvent(target, actor, new(repository, commit)));
            repository.Forge.Bells.Add(new("commit reference", actor.Login, commit.Oid, target.Url));
        }

        if (!closes)
            return;
        foreach (var issue in References.Closing(repository, commit.Message).Where(issue => issue.IsOpen))
        {
            issue.Close(actor);
            repository.Forge.Bells.Add(new("close", actor.Login, commit.Oid, issue.Url));
        }
    }
}

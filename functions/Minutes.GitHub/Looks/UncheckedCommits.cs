using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Observation;

namespace Minutes.GitHub.Looks;

/// <summary>
/// What a look commits, and the check has not seen. Of what the token of a workflow commits no event tells, so the run that commits also checks; and until it has,
/// it remembers nothing.
/// </summary>
internal static class UncheckedCommits
{
    internal static bool AreIn(IEnumerable<Change> changes, LookContext context) => changes.Any(change => change switch
    {
        CommitFile => true,

        // What is opened on the default branch itself has only the bot's own text.
        OpenPullRequest open => context.Configuration.Check is CheckMode.Always || open.Commit?.Parent != context.Repository.Files.Commit,
        _ => false,
    });

    /// <summary>The numbers of the pull requests whose heads are past with these changes: nobody needs to be told of them.</summary>
    internal static ImmutableHashSet<int> Replacing(IEnumerable<Change> changes, LookContext context) =>
    [
        .. from change in changes
           from pull in context.Repository.PullRequests
           where change switch
           {
               ClosePullRequest close => pull.Number == close.Number,
               CommitFile commit => pull.IsOurs && pull.HeadBranch == commit.Branch,
               _ => false,
           }
           select pull.Number,
    ];
}

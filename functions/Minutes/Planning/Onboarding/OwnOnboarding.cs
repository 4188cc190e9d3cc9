using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;
using Minutes.Planning.Reviewing;

namespace Minutes.Planning.Onboarding;

/// <summary>What there is on the branch of an onboarding pull request of the bot's own.</summary>
internal static class OwnOnboarding
{
    /// <summary>GitHub's page: of more commits it is not known whose they are.</summary>
    private const int MostCommits = 100;

    /// <summary>What has to be read to know whether somebody wrote to it.</summary>
    internal static ReadRequest Reading(ObservedPullRequest open) => new()
    {
        PullRequests = ImmutableDictionary<int, ImmutableArray<ArchivePath>>.Empty.Add(open.Number, []),
        FilesAt = [(open.Head, SettingFiles.Configuration)],
    };

    /// <summary>Whether only the bot committed to it, and what it has now is what the bot made.</summary>
    internal static bool IsUntouched(ObservedPullRequest open, ReadAnswer read) =>
        read.PullRequests.GetValueOrDefault(open.Number) is { Commits: { Length: > 0 and < MostCommits } commits } details
        && details.Head == open.Head
        && commits.All(commit => OnboardingBranch.BlobIn(commit) is not null)
        && read.FilesAt.GetValueOrDefault((open.Head, SettingFiles.Configuration))?.Id == OnboardingBranch.BlobIn(commits[^1]);

    /// <summary>The id of the configuration that it brings.</summary>
    internal static string? Newest(ObservedPullRequest open, ReadAnswer read) => OnboardingBranch.BlobIn(read.PullRequests[open.Number].Commits[^1]);
}

using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;

namespace Minutes.Planning.Onboarding;

/// <summary>The branch with a first configuration. Its name is the same everywhere, so that two runs cannot both make one.</summary>
public static class OnboardingBranch
{
    /// <summary>Its name, without <c>refs/heads/</c>.</summary>
    public const string Name = "minutes/init";

    /// <summary>The first line of the commits on it.</summary>
    internal const string Subject = "Settle how minutes are made, as read off the archive";

    /// <summary>The message of a commit on it.</summary>
    /// <param name="blobId">The id of the configuration.</param>
    /// <param name="signOff">The line of a sign-off; null for none.</param>
    internal static string Message(string blobId, string? signOff) => $"{Subject}\n\n{GeneratedTrailer.Print(blobId)}{(signOff is null ? "" : "\n" + signOff)}";

    /// <summary>The id of the configuration that a commit of the bot's brought; null for one that somebody else made, or that merges.</summary>
    internal static string? BlobIn(ObservedCommit commit) =>
        commit is { IsOurs: true, Parents: <= 1 } && commit.Message.Split('\n', 2)[0].TrimEnd('\r') == Subject ? GeneratedTrailer.In(commit.Message) : null;

    /// <summary>The branch, or one beside which git can have no such branch; null for neither.</summary>
    internal static ObservedBranch? In(ImmutableArray<ObservedBranch> branches) =>
        branches.FirstOrDefault(branch => branch.Name == Name || branch.Name.StartsWith(Name + '/', StringComparison.Ordinal));
}

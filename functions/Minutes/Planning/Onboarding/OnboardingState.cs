using Minutes.Observation;

namespace Minutes.Planning.Onboarding;

/// <summary>How it stands with the onboarding pull request.</summary>
/// <param name="Answer">What people said to it.</param>
/// <param name="PullRequest">The newest one; null where there was none.</param>
public sealed record OnboardingState(OnboardingAnswer Answer, ObservedPullRequest? PullRequest)
{
    /// <summary>How it stands in a repository: an open one counts before any that was, and a newer one before an older one.</summary>
    public static OnboardingState Of(RepositoryObservation repository)
    {
        var newest = repository.Onboarding.Where(Is).OrderBy(pull => pull.State is not PullRequestState.Open).ThenByDescending(pull => pull.Number).FirstOrDefault();
        if (newest is null) return new(OnboardingAnswer.NotAsked, null);

        // Of open ones more was read.
        return new(AnswerOf(newest), repository.PullRequests.FirstOrDefault(pull => pull.Number == newest.Number) ?? newest);
    }

    /// <summary>
    /// Whether a pull request is one: from the repository itself, by the viewer or by somebody else who may write there. A person who asks with a token of their own
    /// is answered for the App, too; what a stranger calls by the same name in a fork is none.
    /// </summary>
    internal static bool Is(ObservedPullRequest pull) => pull is { IsFromFork: false, HeadBranch: OnboardingBranch.Name } && (pull.IsByViewer || pull.IsByWriter);

    private static OnboardingAnswer AnswerOf(ObservedPullRequest pull) => pull.State switch
    {
        PullRequestState.Open => OnboardingAnswer.Waiting,
        PullRequestState.Merged => OnboardingAnswer.Yes,
        _ => OnboardingAnswer.No,
    };
}

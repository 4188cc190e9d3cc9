using System.Globalization;
using Minutes.Changes;
using Minutes.Observation;

namespace Minutes.Planning.Onboarding;

/// <summary>Until the people of a repository said yes to the onboarding pull request, nothing else is done there.</summary>
public static class OnboardingHold
{
    /// <summary>Why nothing is done; null where nothing holds a look back. A configuration on the default branch is a yes, however it came there.</summary>
    public static Notice? Of(RepositoryObservation repository) => repository.Configuration is not null ? null : OnboardingState.Of(repository) switch
    {
        { Answer: OnboardingAnswer.Waiting, PullRequest: { } open } => new(
            NoticeKind.Information,
            $"pull request {Number(open)} asks whether {repository.Name} wants its minutes looked after; until it is merged, nothing else is done there",
            "merge it, or close it to say no"),
        { Answer: OnboardingAnswer.No, PullRequest: { } closed } => new(
            NoticeKind.Information,
            $"pull request {Number(closed)} asked whether {repository.Name} wants its minutes looked after, and was closed, so nothing is done there",
            $"to begin all the same, commit .github/minutes.yml, or ask again: minutes init {repository.Name}"),
        _ => null,
    };

    internal static string Number(ObservedPullRequest pull) => string.Create(CultureInfo.InvariantCulture, $"#{pull.Number}");
}

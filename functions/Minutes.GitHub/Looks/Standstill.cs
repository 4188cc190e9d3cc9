using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Onboarding;

namespace Minutes.GitHub.Looks;

/// <summary>Repositories in which there is nothing to do, whatever is in them.</summary>
internal static class Standstill
{
    internal static Notice? Of(RepositoryObservation observed, LookRequest request) => observed switch
    {
        { IsArchived: true } => new(NoticeKind.Information, $"{observed.Name} is archived, so nothing is done there"),
        { Files.Commit: null } => new(NoticeKind.Information, $"{observed.Name} is empty", "commit the first minutes; the next ones are made from them"),
        _ when !request.IsOnboarding => OnboardingHold.Of(observed),
        { Configuration: not null } => new(NoticeKind.Information, $"{observed.Name} has {ArchiveReader.ConfigurationPath} already, so there is nothing to ask"),
        _ => null,
    };
}

using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether there is something to do in the repository.</summary>
internal static class RepositoryCheck
{
    private const string Subject = "repository";

    internal static Diagnosis Of(RepositoryObservation observed, RepositoryName asked) => observed switch
    {
        { IsArchived: true } => Diagnosis.Wrong(Subject, $"{observed.Name} is archived: nothing can be done there", "unarchive it in its settings"),
        { Files.Commit: null } => Diagnosis.Wrong(Subject, $"{observed.Name} is empty", "commit the first minutes"),
        { HasBlockingBranch: true } => Diagnosis.Wrong(Subject, "a branch is named minutes, and git can have none below it, such as minutes/network/2026-04-22", "rename or delete it"),
        _ when !observed.Name.Equals(asked) => Diagnosis.Wrong(Subject, $"{asked} was renamed to {observed.Name}", "use the new name"),
        _ => Diagnosis.Fine(Subject, $"{observed.Name}, default branch {observed.DefaultBranch}"),
    };
}

namespace SimulatedGitHub.Git;

/// <summary>How a file differs, in the words of GitHub's PatchStatus.</summary>
public enum ChangeKind
{
    Added,
    Modified,
    Renamed,
    Deleted,
}

using SimulatedGitHub.Git;

namespace SimulatedGitHub.Pulls;

/// <summary>A file that a pull request changes.</summary>
public sealed record PullRequestChangedFile(string Path, ChangeKind ChangeType, int Additions, int Deletions)
{
    public string ViewerViewedState => "UNVIEWED";
}

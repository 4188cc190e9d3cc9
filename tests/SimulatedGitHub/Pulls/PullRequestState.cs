namespace SimulatedGitHub.Pulls;

/// <summary>Whether a pull request is open, and how it ended.</summary>
public enum PullRequestState
{
    Open,
    Closed,
    Merged,
}

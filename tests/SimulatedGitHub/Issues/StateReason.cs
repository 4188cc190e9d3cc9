namespace SimulatedGitHub.Issues;

/// <summary>Why an issue is closed, or open again.</summary>
public enum StateReason
{
    Completed,
    NotPlanned,
    Duplicate,
    Reopened,
}

namespace SimulatedGitHub.Pulls;

/// <summary>The side of a diff: what was, or what is to be.</summary>
public enum DiffSide
{
    Left,
    Right,
}

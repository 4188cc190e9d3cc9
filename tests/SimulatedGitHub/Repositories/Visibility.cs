namespace SimulatedGitHub.Repositories;

/// <summary>Who sees a repository.</summary>
public enum Visibility
{
    Public,
    Private,
    Internal,
}

namespace SimulatedGitHub.Access;

/// <summary>What somebody may do in a repository; each includes those before it.</summary>
public enum Role
{
    None,
    Read,
    Triage,
    Write,
    Maintain,
    Admin,
}

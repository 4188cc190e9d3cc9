namespace SimulatedGitHub.Access;

/// <summary>What a token was given for a subject (contents, issues, ...).</summary>
public enum Grant
{
    None,
    Read,
    Write,
}

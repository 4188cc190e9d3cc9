namespace SimulatedGitHub.Rest;

/// <summary>A refusal with its status.</summary>
public sealed class RestException(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}

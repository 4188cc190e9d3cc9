using GraphQL;

namespace SimulatedGitHub;

/// <summary>What GitHub answers where it refuses: the type stands beside the message.</summary>
public sealed class GitHubError(string type, string message) : ExecutionError(message)
{
    public string Type { get; } = type;

    internal static GitHubError NotFound(string message) => new("NOT_FOUND", message);

    internal static GitHubError Forbidden(string message) => new("FORBIDDEN", message);

    internal static GitHubError Unprocessable(string message) => new("UNPROCESSABLE", message);
}

using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Why a mutation failed.</summary>
/// <param name="Type">GitHub's word for the kind of error; null where it gives none.</param>
/// <param name="Message">GitHub's sentence; nothing depends on it.</param>
internal sealed record MutationError(string? Type, string Message)
{
    internal const string NotFound = GraphQlError.NotFound;

    /// <summary>What GitHub calls something that cannot be done as things stand.</summary>
    internal const string Unprocessable = "UNPROCESSABLE";

    /// <summary>Whether these rights do not allow it.</summary>
    internal bool IsForbidden => Type is GraphQlError.Forbidden or GraphQlError.InsufficientScopes;

    /// <summary>Whether GitHub said no. All else is a failure of its own, in whose midst something may have been done.</summary>
    internal bool IsRefusal => IsForbidden || Type is NotFound or Unprocessable;
}

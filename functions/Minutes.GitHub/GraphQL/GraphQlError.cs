using System.Collections.Immutable;

namespace Minutes.GitHub.GraphQL;

/// <summary>What GraphQL could not do, of a document that it did else.</summary>
/// <param name="Message">A sentence, for people: its words change.</param>
/// <param name="Type">Why, such as <c>NOT_FOUND</c> or <c>FORBIDDEN</c>; null where GitHub does not say, and then it may have been done all the same.</param>
/// <param name="Path">Where in the answer, by aliases and places in lists; empty for the whole document.</param>
internal sealed record GraphQlError(string Message, string? Type, ImmutableArray<string> Path)
{
    internal const string NotFound = "NOT_FOUND";
    internal const string Forbidden = "FORBIDDEN";
    internal const string InsufficientScopes = "INSUFFICIENT_SCOPES";

    /// <summary>Whether the document itself is at fault: it is no GraphQL, or not GitHub's.</summary>
    internal bool IsAboutDocument { get; init; }

    /// <summary>Whether these rights do not allow it.</summary>
    internal bool IsForbidden => Type is Forbidden or InsufficientScopes;

    /// <summary>Whether GitHub says that a limit is reached.</summary>
    internal bool IsLimit => Type is "RATE_LIMITED" or "RATE_LIMIT";
}

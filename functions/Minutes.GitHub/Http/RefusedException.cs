using System.Collections.Immutable;
using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Http;

/// <summary>GitHub answered that it does not do this. Nothing was done.</summary>
public sealed class RefusedException : GitHubException
{
    internal RefusedException(string call, Refusal refusal, string? words = null)
        : base(call, words is null ? Sentence(refusal) : $"{Sentence(refusal)} (GitHub: {words})") =>
        Refusal = refusal;

    /// <summary>Why.</summary>
    public Refusal Refusal { get; }

    /// <summary>What GraphQL told, where it was that.</summary>
    internal ImmutableArray<GraphQlError> Errors { get; init; } = [];

    private static string Sentence(Refusal refusal) => refusal switch
    {
        Refusal.Credentials => "GitHub does not take the credentials; check that the token is whole and has not ended",
        Refusal.Permission => "the credentials do not allow this; give the token or the App the permission",
        Refusal.NotFound => "that is not on GitHub, or the credentials do not show it",
        Refusal.LegalReasons => "GitHub may not show that for legal reasons",
        Refusal.Moved => "that has moved to where it cannot be followed",
        _ => "GitHub refuses the request as it is",
    };
}

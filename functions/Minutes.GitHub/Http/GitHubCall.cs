namespace Minutes.GitHub.Http;

/// <summary>What the handlers have to know of a request besides its bytes.</summary>
/// <param name="Name">What it is called in sentences for people: a document, or a method and a path.</param>
/// <param name="Tokens">Where its token comes from.</param>
/// <param name="Run">The run that it belongs to.</param>
internal sealed record GitHubCall(string Name, TokenSource Tokens, GitHubRun Run)
{
    private static readonly HttpRequestOptionsKey<GitHubCall> Key = new("minutes.call");

    /// <summary>Whether it can change something: then it keeps the pace, and is not repeated while its outcome is unknown.</summary>
    internal bool MayAct { get; init; }

    /// <summary>Whether it goes to GraphQL, which tells failures in the body.</summary>
    internal bool IsGraphQl { get; init; }

    internal static GitHubCall Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(Key, out var call) ? call : throw new InvalidOperationException("Requests to GitHub are sent by GitHubClient only.");

    internal HttpRequestMessage On(HttpRequestMessage request)
    {
        request.Options.Set(Key, this);
        return request;
    }
}

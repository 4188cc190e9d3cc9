namespace Minutes.GitHub.Http;

/// <summary>What asks as nobody.</summary>
internal sealed class NoToken : TokenSource
{
    internal override ValueTask<Secret> GetAsync(GitHubRun run, CancellationToken cancellation) => throw new InvalidOperationException("Nobody has no token.");
}

namespace Minutes.GitHub.Http;

/// <summary>The token that was given to the program.</summary>
internal sealed class FixedToken(Secret token) : TokenSource
{
    internal override ValueTask<Secret> GetAsync(GitHubRun run, CancellationToken cancellation) => ValueTask.FromResult(token);
}

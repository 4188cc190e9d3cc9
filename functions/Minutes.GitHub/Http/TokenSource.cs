namespace Minutes.GitHub.Http;

/// <summary>Where the token of a request comes from. Requests of one source share a pace, as GitHub counts them together.</summary>
internal abstract class TokenSource
{
    internal MutationPace Pace { get; } = new();

    internal Allowances Allowances { get; } = new();

    /// <summary>Whether another token can be had when GitHub refuses this one.</summary>
    internal virtual bool CanRenew => false;

    /// <summary>A token that is valid now.</summary>
    /// <param name="run">The run that it is for.</param>
    /// <param name="cancellation">Cancels the asking.</param>
    internal abstract ValueTask<Secret> GetAsync(GitHubRun run, CancellationToken cancellation);

    /// <summary>GitHub does not take the token any more.</summary>
    internal virtual void Refuse(Secret token)
    {
    }
}

using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>The token of one installation. It is kept until shortly before it ends, and asked for once, however many need it at the same time.</summary>
/// <param name="request">Asks GitHub for one.</param>
/// <param name="time">The clock.</param>
internal sealed class InstallationToken(Func<GitHubRun, Task<KeptToken>> request, TimeProvider time) : TokenSource
{
    /// <summary>A token is valid for an hour; what begins with it should also end with it, and clocks differ.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private Task<KeptToken>? _kept;

    internal override bool CanRenew => true;

    internal override async ValueTask<Secret> GetAsync(GitHubRun run, CancellationToken cancellation)
    {
        Task<KeptToken> token;
        lock (_gate)
        {
            // Nobody's cancellation ends the request: others may wait for it.
            if (_kept is null || IsUseless(_kept)) _kept = Task.Run(() => request(run), CancellationToken.None);
            token = _kept;
        }

        return (await token.WaitAsync(cancellation).ConfigureAwait(false)).Value;
    }

    internal override void Refuse(Secret token)
    {
        lock (_gate)
        {
            if (_kept is { IsCompletedSuccessfully: true } kept && kept.Result.Value == token) _kept = null;
        }
    }

    private bool IsUseless(Task<KeptToken> token) =>
        token.IsCompleted && (!token.IsCompletedSuccessfully || token.Result.Ends - Margin <= time.GetUtcNow());
}

/// <summary>A token with its end.</summary>
internal sealed record KeptToken(Secret Value, DateTimeOffset Ends);

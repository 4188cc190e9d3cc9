namespace Minutes.GitHub.Http;

/// <summary>One run of the program against GitHub: what it took, and how long it may still wait. It can be used by several at once.</summary>
/// <param name="patience">How long it may wait in all because of limits and failures.</param>
public sealed class GitHubRun(TimeSpan patience)
{
    private readonly Lock _gate = new();
    private GitHubUsage _usage = new(0, 0, 0, TimeSpan.Zero);

    /// <summary>A run that may wait for five minutes.</summary>
    public GitHubRun()
        : this(TimeSpan.FromMinutes(5))
    {
    }

    /// <summary>What it took until now.</summary>
    public GitHubUsage Usage
    {
        get
        {
            lock (_gate) return _usage;
        }
    }

    /// <summary>What GitHub's clock said with its last answer.</summary>
    internal DateTimeOffset? ServerTime { get; private set; }

    internal void See(DateTimeOffset? time) => ServerTime = time ?? ServerTime;

    internal bool MayWait(TimeSpan time) => Usage.Waited + time <= patience;

    internal void CountWait(TimeSpan time) => Count(usage => usage with { Waited = usage.Waited + time });

    internal void CountRequest(bool mayAct) => Count(usage => usage with { Requests = usage.Requests + 1, Mutations = usage.Mutations + (mayAct ? 1 : 0) });

    internal void CountPoints(int points) => Count(usage => usage with { Points = usage.Points + points });

    private void Count(Func<GitHubUsage, GitHubUsage> add)
    {
        lock (_gate) _usage = add(_usage);
    }
}

namespace Minutes.GitHub.Http;

/// <summary>A limit of GitHub is reached, and waiting longer than the run may is no use. Nothing was done.</summary>
public sealed class LimitException : GitHubException
{
    /// <summary>"Wait for at least one minute before retrying" (docs.github.com, "Rate limits for the REST API").</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(1);

    internal LimitException(string call, bool isPrimary, TimeSpan? told)
        : base(call, Sentence(isPrimary, told ?? Least))
    {
        IsPrimary = isPrimary;
        Told = told;
        RetryAfter = told ?? Least;
    }

    /// <summary>Whether the points of the hour are used up; otherwise there were too many requests at once.</summary>
    public bool IsPrimary { get; }

    /// <inheritdoc/>
    public override TimeSpan? RetryAfter { get; }

    /// <summary>How long GitHub asks to wait; null where it does not say.</summary>
    internal TimeSpan? Told { get; }

    private static string Sentence(bool isPrimary, TimeSpan wait) => isPrimary
        ? $"the hourly limit of requests to GitHub is used up; it is lifted in {Waiting.Words(wait)}"
        : $"GitHub asks for fewer requests at once; it takes the next one in {Waiting.Words(wait)}";
}

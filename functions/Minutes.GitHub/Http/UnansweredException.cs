namespace Minutes.GitHub.Http;

/// <summary>There was no whole answer: a failure of GitHub, no answer in time, a broken connection, a text that is cut off.</summary>
public sealed class UnansweredException : GitHubException
{
    internal UnansweredException(string call, string reason, bool mayHaveActed, Exception? cause = null)
        : base(call, mayHaveActed ? $"{reason}; whether it was done is unknown until the next look" : reason, cause) =>
        MayHaveActed = mayHaveActed;

    /// <inheritdoc/>
    public override bool MayHaveActed { get; }

    /// <inheritdoc/>
    public override TimeSpan? RetryAfter => Told;

    /// <summary>How long GitHub asks to wait, where it does.</summary>
    internal TimeSpan? Told { get; init; }
}

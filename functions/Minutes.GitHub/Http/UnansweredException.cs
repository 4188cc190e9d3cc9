namespace Minutes.GitHub.Http;

/// <summary>There was no whole answer: a failure of GitHub, no answer in time, a broken connection, a text that is cut off.</summary>
public sealed class UnansweredException : GitHubException
{
    internal UnansweredException(string call, string reason, bool mayHaveActed, Exception? cause = null)
        : base(mayHaveActed ? $"{call}: {reason}; whether it was done is unknown until the next look" : $"{call}: {reason}", cause) =>
        MayHaveActed = mayHaveActed;

    /// <inheritdoc/>
    public override bool MayHaveActed { get; }
}

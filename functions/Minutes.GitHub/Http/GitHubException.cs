namespace Minutes.GitHub.Http;

/// <summary>GitHub did not do what it was asked. The message is a sentence for people, and holds no token.</summary>
/// <remarks>There are three: <see cref="LimitException"/>, <see cref="UnansweredException"/> and <see cref="RefusedException"/>.</remarks>
public abstract class GitHubException : Exception
{
    private protected GitHubException(string call, string reason, Exception? cause = null)
        : base($"{call}: {reason}", cause) => Call = call;

    /// <summary>What was asked for: a document of GraphQL, or a method and a path of REST.</summary>
    public string Call { get; }

    /// <summary>Whether something may have been changed all the same: then only a look at GitHub tells, and repeating could do it twice.</summary>
    public virtual bool MayHaveActed => false;

    /// <summary>When another try has a chance; null where nobody knows.</summary>
    public virtual TimeSpan? RetryAfter => null;
}

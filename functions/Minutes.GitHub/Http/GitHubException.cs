namespace Minutes.GitHub.Http;

/// <summary>GitHub did not do what it was asked. The message is a sentence for people, and holds no token.</summary>
/// <remarks>There are three: <see cref="LimitException"/>, <see cref="UnansweredException"/> and <see cref="RefusedException"/>.</remarks>
public abstract class GitHubException : Exception
{
    private protected GitHubException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }

    /// <summary>Whether something may have been changed all the same: then only a look at GitHub tells, and repeating could do it twice.</summary>
    public virtual bool MayHaveActed => false;

    /// <summary>When another try has a chance; null where nobody knows.</summary>
    public virtual TimeSpan? RetryAfter => null;
}

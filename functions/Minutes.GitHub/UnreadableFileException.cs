namespace Minutes.GitHub;

/// <summary>A file is there and must not, or cannot, be read: a link, one without rights. The others of the archive can.</summary>
public sealed class UnreadableFileException : IOException
{
    /// <summary>With no reason told.</summary>
    public UnreadableFileException()
    {
    }

    /// <param name="message">Why.</param>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <param name="message">Why.</param>
    /// <param name="cause">What the system said.</param>
    public UnreadableFileException(string message, Exception cause)
        : base(message, cause)
    {
    }
}

namespace Minutes.GitHub.Local;

/// <summary>Git cannot tell what changed; the message says why, and what to do.</summary>
public sealed class GitException(string message, Exception? inner = null) : Exception(message, inner);

namespace Minutes.Comments;

/// <summary>What one of the bot's comments is for.</summary>
public enum MarkerKind
{
    /// <summary>What the check found.</summary>
    Review,

    /// <summary>Why the bot closed its pull request, and nothing came in its place.</summary>
    Closed,

    /// <summary>The same minutes were handed in with another pull request.</summary>
    Elsewhere,

    /// <summary>The meeting is on another day, and so are its minutes.</summary>
    Moved,
}

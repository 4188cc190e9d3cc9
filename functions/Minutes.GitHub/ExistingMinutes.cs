namespace Minutes.GitHub;

/// <summary>What lies where new minutes should go.</summary>
public enum ExistingMinutes
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file with the same bytes.</summary>
    Same,

    /// <summary>Minutes with another text: somebody has begun.</summary>
    Other,

    /// <summary>A file that cannot be read as minutes.</summary>
    Unreadable,
}

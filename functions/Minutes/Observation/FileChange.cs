namespace Minutes.Observation;

/// <summary>What a pull request does to a file.</summary>
public enum FileChange
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there, and has another content.</summary>
    Modified,

    /// <summary>It was there under another name.</summary>
    Renamed,

    /// <summary>It is gone.</summary>
    Removed,
}

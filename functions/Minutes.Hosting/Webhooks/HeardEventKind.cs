namespace Minutes.Hosting.Webhooks;

/// <summary>What is looked at after an event.</summary>
public enum HeardEventKind
{
    /// <summary>The repository.</summary>
    Repository,

    /// <summary>The repository, also where nothing changed: a person asked for the check once more.</summary>
    AskedFor,

    /// <summary>The merge group, which waits for the check.</summary>
    MergeGroup,

    /// <summary>All repositories of the installation.</summary>
    Installation,
}

namespace Minutes.Observation;

/// <summary>How a pull request stands.</summary>
public enum PullRequestState
{
    /// <summary>It is open.</summary>
    Open,

    /// <summary>It was closed without being merged.</summary>
    Closed,

    /// <summary>It was merged.</summary>
    Merged,
}

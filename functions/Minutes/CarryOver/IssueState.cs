namespace Minutes.CarryOver;

/// <summary>How an issue or a pull request stands.</summary>
public enum IssueState
{
    /// <summary>It is open.</summary>
    Open,

    /// <summary>It is closed: completed, not planned, or merged.</summary>
    Closed,

    /// <summary>It does not exist, or is not visible to whoever asked. That is no reason to hold anything for done.</summary>
    Missing,
}

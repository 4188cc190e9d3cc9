namespace Minutes.Planning.Weekly;

/// <summary>What there is of the branch on which a pull request is to be opened.</summary>
internal enum BranchState
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>An interrupted run made it, and committed nothing.</summary>
    Begun,

    /// <summary>An interrupted run made it, and committed the minutes.</summary>
    Committed,

    /// <summary>A person made it, or one beside which git can have no such branch.</summary>
    Foreign,
}

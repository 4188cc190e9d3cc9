namespace Minutes.Changes;

/// <summary>What a notice means for the outcome of a look.</summary>
public enum NoticeKind
{
    /// <summary>Worth knowing, no more: something was held back, or these rights can never do it.</summary>
    Information,

    /// <summary>A person should look at something: a configuration, a branch that blocks ours.</summary>
    Findings,

    /// <summary>Something that should have been done was not done.</summary>
    Failure,
}

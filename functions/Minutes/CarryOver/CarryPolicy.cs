namespace Minutes.CarryOver;

/// <summary>How eagerly topics are brought back.</summary>
public enum CarryPolicy
{
    /// <summary>What is likely enough to come back that it is worth a heading: an open item that is missing is forgotten, a dead one costs a key press.</summary>
    Open,

    /// <summary>Only what the text defers and what stands in nearly every minutes.</summary>
    Explicit,

    /// <summary>Everything that is not done, with its text.</summary>
    Everything,
}

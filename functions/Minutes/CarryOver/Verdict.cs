namespace Minutes.CarryOver;

/// <summary>What becomes of a topic of earlier minutes.</summary>
public enum Verdict
{
    /// <summary>It stands in the next minutes.</summary>
    Carry,

    /// <summary>It was put off to a day after the next meeting.</summary>
    Defer,

    /// <summary>It is not brought up again by the tool.</summary>
    Leave,
}

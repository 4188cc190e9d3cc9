namespace Minutes.Planning.Weekly;

/// <summary>How far the minutes of a meeting to come are.</summary>
public enum MinutesStage
{
    /// <summary>It is not time for them yet.</summary>
    Awaited,

    /// <summary>Their pull request is open.</summary>
    Open,

    /// <summary>They lie on the default branch, or people bring them in a pull request of their own.</summary>
    HandedIn,

    /// <summary>Somebody closed their pull request, which means no.</summary>
    Declined,

    /// <summary>It is time for them, but there is no pull request; where a person can help, a notice says why.</summary>
    Missing,

    /// <summary>None are made for this series.</summary>
    SwitchedOff,
}

namespace Minutes.Changes;

/// <summary>What became of a change.</summary>
public enum ChangeOutcomeKind
{
    /// <summary>It was made, or another run made it at the same moment.</summary>
    Done,

    /// <summary>GitHub refused it: the rights, the state of the repository. To try again does not help by itself.</summary>
    Refused,

    /// <summary>These rights can never do it; one notice tells it, and it is no failure.</summary>
    BeyondRights,

    /// <summary>It is not known whether it was made: only another look tells.</summary>
    Unknown,

    /// <summary>It was not tried: what it needs was not made, or the limits leave no time.</summary>
    NotTried,
}

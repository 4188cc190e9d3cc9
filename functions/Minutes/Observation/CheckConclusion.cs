namespace Minutes.Observation;

/// <summary>What a check says in the end. A required check passes with all but failure.</summary>
public enum CheckConclusion
{
    /// <summary>Nothing to say.</summary>
    Success,

    /// <summary>Warnings only.</summary>
    Neutral,

    /// <summary>At least one error.</summary>
    Failure,
}

namespace Minutes.GitHub.Checkups;

/// <summary>What a check of the set-up came to.</summary>
public enum DiagnosisKind
{
    /// <summary>It is as it should be.</summary>
    Fine,

    /// <summary>It cannot be seen with these rights, or does not matter here; the text says what to look at.</summary>
    Unknown,

    /// <summary>Something will not work.</summary>
    Wrong,

    /// <summary>It could not be looked at, because GitHub or the network failed.</summary>
    Failed,
}

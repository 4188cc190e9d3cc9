namespace Automation.Reports;

/// <summary>What became of a configuration.</summary>
internal enum InitOutcome
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It would be written; it was asked only what would be.</summary>
    Planned,

    /// <summary>One was there, and is left as it is.</summary>
    Exists,
}

namespace Automation.Reports;

/// <summary>What became of the next minutes.</summary>
internal enum NextOutcome
{
    /// <summary>They were written.</summary>
    Written,

    /// <summary>They would be written; it was asked only what would be.</summary>
    Planned,

    /// <summary>The file was there, with the same bytes.</summary>
    Same,

    /// <summary>The file was there, with a text of its own, and is left as it is.</summary>
    Exists,

    /// <summary>The file was to be overwritten, was changed while the minutes were made, and is left as it is.</summary>
    Changed,

    /// <summary>The file was there, cannot be read, and is left as it is.</summary>
    Unreadable,
}

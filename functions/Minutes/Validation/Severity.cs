namespace Minutes.Validation;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>It is not looked for.</summary>
    Off,

    /// <summary>Worth knowing; nothing is wrong for it.</summary>
    Note,

    /// <summary>Something that a careful reader would mend, or that is only likely.</summary>
    Warning,

    /// <summary>The record is wrong or unsafe: misdated, a copy, two meetings in one file, an unreadable title, merge residue, a key.</summary>
    Error,
}

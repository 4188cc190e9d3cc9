namespace Minutes.Series;

/// <summary>What a file is in the life of its series. Only regular minutes are followed by the next ones.</summary>
public enum MinutesRole
{
    /// <summary>Minutes of a regular meeting.</summary>
    Regular,

    /// <summary>A workshop, an overflow, an extra session between two regular meetings.</summary>
    Special,

    /// <summary>A file that says that the meeting did not take place.</summary>
    Cancelled,

    /// <summary>The same text as other minutes of the series.</summary>
    Copy,

    /// <summary>Name and title disagree on the date, and the weekday speaks against the name.</summary>
    Misdated,

    /// <summary>A skeleton that nobody filled in.</summary>
    Unfilled,
}

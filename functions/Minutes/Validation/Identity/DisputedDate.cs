namespace Minutes.Validation.Identity;

/// <summary>Which of two dates is wrong.</summary>
internal enum DisputedDate
{
    /// <summary>One of both; nothing tells which.</summary>
    Either,

    /// <summary>The title's: often it is last week's.</summary>
    Title,

    /// <summary>That of the file's name.</summary>
    Name,
}

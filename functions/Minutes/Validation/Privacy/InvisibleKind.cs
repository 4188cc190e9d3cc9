namespace Minutes.Validation.Privacy;

/// <summary>What an invisible character does.</summary>
internal enum InvisibleKind
{
    /// <summary>It embeds, overrides or isolates a direction (Unicode's bidirectional controls).</summary>
    Direction,

    /// <summary>It has no width, and no meaning where it stands.</summary>
    NoWidth,

    /// <summary>It marks where a word may be divided.</summary>
    SoftHyphen,

    /// <summary>It stands for a blank that Markdown needs, and is none to it.</summary>
    NoBreak,
}

namespace Minutes.Validation.Leftovers;

/// <summary>What a line of a pad is.</summary>
internal enum PadLineKind
{
    /// <summary>What the pad's program wrote, or what only it renders.</summary>
    Chrome,

    /// <summary>What tells people how to fill it in.</summary>
    Instruction,

    /// <summary>The beginning or the end of a coloured box.</summary>
    Container,
}

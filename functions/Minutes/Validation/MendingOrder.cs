namespace Minutes.Validation;

/// <summary>In which order fixes are made. What is mended later is looked at anew, in the text as it is then.</summary>
public enum MendingOrder
{
    /// <summary>The ends of lines: what writes a new line writes it as the others end by then.</summary>
    LineEnds,

    /// <summary>Marks that have lost their blank or their place: a heading or an item is none without it.</summary>
    Marks,

    /// <summary>Indentation: what an item belongs to depends on the items above it.</summary>
    Nesting,

    /// <summary>All else.</summary>
    Content,
}

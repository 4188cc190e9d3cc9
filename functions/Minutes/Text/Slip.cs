namespace Minutes.Text;

/// <summary>How a word differs from the one that was meant.</summary>
internal enum Slip
{
    /// <summary>By nothing, or by more than one slip.</summary>
    None,

    /// <summary>Two neighbouring letters changed places, or a letter was typed twice: what fingers do to short words, too.</summary>
    OfTheFingers,

    /// <summary>A sign is missing, too many, or another one.</summary>
    OfOneSign,

    /// <summary>Two of these.</summary>
    Double,
}

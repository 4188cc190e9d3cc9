namespace Minutes.Documents.Blocks;

/// <summary>The block without blocks inside that a line can go on with.</summary>
/// <param name="Start">The line that it begins with, from 0.</param>
/// <param name="IsParagraph">Whether it is a paragraph.</param>
/// <param name="IsCode">Whether it is indented code.</param>
/// <param name="Fence">The fence before code; null where it is none.</param>
/// <param name="Html">What HTML begins with; null where it is none.</param>
internal readonly record struct OpenBlock(int Start, bool IsParagraph = false, bool IsCode = false, Fence? Fence = null, HtmlStart? Html = null)
{
    /// <summary>No block is open.</summary>
    internal static OpenBlock None => default;

    /// <summary>The line behind the last one of it.</summary>
    internal int End { get; init; } = Start + 1;

    /// <summary>Whether its end is marked.</summary>
    internal bool IsClosed { get; init; }

    /// <summary>Its lines.</summary>
    internal LineRange Lines => new(Start, End);

    /// <summary>Whether it is code between fences or a comment.</summary>
    internal bool IsEnclosure => Fence is not null || Html is { IsComment: true };

    internal static OpenBlock Paragraph(int line) => new(line, IsParagraph: true);

    internal static OpenBlock Code(int line) => new(line, IsCode: true);

    internal static OpenBlock Of(Fence fence, int line) => new(line, Fence: fence);

    internal static OpenBlock Of(HtmlStart html, int line) => new(line, Html: html);
}

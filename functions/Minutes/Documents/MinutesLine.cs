using Minutes.Text;

namespace Minutes.Documents;

/// <summary>One line of minutes, as Markdown understands it.</summary>
/// <param name="Index">Number of the line, from 0.</param>
/// <param name="Span">The whole line without its end.</param>
/// <param name="Kind">What the line is.</param>
/// <param name="Depth">How many list items the line stands in, itself included; 0 outside of lists.</param>
/// <param name="Content">The line without indentation, list marker or heading marks, and without trailing blanks.</param>
public readonly record struct MinutesLine(int Index, TextSpan Span, LineKind Kind, int Depth, TextSpan Content)
{
    /// <summary>Whether people read something here.</summary>
    public bool IsContent => Kind is LineKind.Heading or LineKind.Item or LineKind.Text;
}

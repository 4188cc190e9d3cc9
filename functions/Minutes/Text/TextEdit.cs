namespace Minutes.Text;

/// <summary>A change to a text: what stands in <paramref name="Span"/> becomes <paramref name="Replacement"/>, and nothing else changes.</summary>
/// <param name="Span">What is replaced; of length 0 where something is only put in.</param>
/// <param name="Replacement">What stands there afterwards; empty where something is only taken out.</param>
public readonly record struct TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>Takes a part out.</summary>
    public static TextEdit Delete(TextSpan span) => new(span, "");

    /// <summary>Puts something in before the character at <paramref name="index"/>.</summary>
    public static TextEdit Insert(int index, string text) => new(new(index, 0), text);
}

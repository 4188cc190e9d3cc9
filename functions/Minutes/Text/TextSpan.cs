namespace Minutes.Text;

/// <summary>A half-open range of UTF-16 characters in a <see cref="SourceText"/>: from <paramref name="Start"/>, <paramref name="Length"/> long.</summary>
/// <param name="Start">Index of the first character, from 0.</param>
/// <param name="Length">Number of characters; 0 marks a place between two characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index of the first character behind the range.</summary>
    public int End => Start + Length;

    /// <summary>The range from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the character at <paramref name="index"/> lies in the range.</summary>
    public bool Contains(int index) => index >= Start && index < End;
}

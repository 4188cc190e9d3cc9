namespace Minutes.Documents.Blocks;

/// <summary>The fence before or behind code (CommonMark, 4.5).</summary>
/// <param name="Sign"><c>`</c> or <c>~</c>.</param>
/// <param name="Length">How often it stands there.</param>
internal readonly record struct Fence(char Sign, int Length)
{
    private const int Shortest = 3;

    /// <summary>The fence that opens code with a line; null where there is none.</summary>
    internal static Fence? Opening(ReadOnlySpan<char> text)
    {
        if (text is not ['`' or '~', ..]) return null;
        var fence = new Fence(text[0], LengthIn(text, text[0]));
        return fence.Length < Shortest || (fence.Sign == '`' && text[fence.Length..].Contains('`')) ? null : fence;
    }

    /// <summary>Whether a line closes the code that it opened.</summary>
    internal bool IsClosedBy(in LineCursor line)
    {
        if (line.IsIndented) return false;
        var length = LengthIn(line.Text, Sign);
        return length >= Length && line.Text[length..].IsWhiteSpace();
    }

    private static int LengthIn(ReadOnlySpan<char> text, char sign) =>
        text.IndexOfAnyExcept(sign) is >= 0 and var other ? other : text.Length;
}

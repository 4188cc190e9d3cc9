namespace Minutes.Rendering;

/// <summary>What makes characters a text that can be saved.</summary>
internal static class TextForm
{
    /// <summary>Whether there is no NUL and no half of a surrogate pair, as <c>"😀"[0]</c> gives.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0')) return false;
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var index)
        {
            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1])) return false;
            text = text[(index + 2)..];
        }

        return true;
    }

    /// <summary>The first <paramref name="length"/> characters, or one less where that would part a surrogate pair.</summary>
    public static string Start(string text, int length)
    {
        if (length <= 0) return string.Empty;
        if (length >= text.Length) return text;
        return char.IsSurrogatePair(text[length - 1], text[length]) ? text[..(length - 1)] : text[..length];
    }
}

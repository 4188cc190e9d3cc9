namespace Minutes.Text;

/// <summary>Cuts what is too long for a sentence.</summary>
internal static class Shortened
{
    /// <summary>As much as a mask shows: of a word that has to be cut, no more may be seen, because it may be a key.</summary>
    private const int OfWord = 4;

    /// <summary>The text; of a long one the first words and <c>…</c>. No word is cut in its middle, so that none is half masked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">So many characters are shown.</param>
    internal static string Of(string text, int longest) => text.Length <= longest ? text : text[..End(text, 0, longest)].TrimEnd() + "…";

    /// <summary>Where a part that begins at a place has to end, so that it is not longer than that and ends with a whole word.</summary>
    internal static int End(string text, int start, int longest)
    {
        if (text.Length - start <= longest) return text.Length;
        var blank = text.LastIndexOf(' ', start + longest, longest);
        var end = blank > start ? blank : start + Math.Min(OfWord, longest);
        return char.IsSurrogatePair(text[end - 1], text[end]) ? end - 1 : end;
    }
}

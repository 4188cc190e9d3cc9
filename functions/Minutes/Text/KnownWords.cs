using System.Collections.Frozen;

namespace Minutes.Text;

/// <summary>Words that are known, to look up whatever their case, without making strings.</summary>
internal sealed class KnownWords
{
    private const int Longest = 63;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>For the first sign of words, a bit for each length that they have: it tells of nearly all texts that they are none of them.</summary>
    private readonly ulong[] _lengths = new ulong[128];

    /// <param name="words">The words, of at most 63 signs.</param>
    internal KnownWords(params string[] words)
    {
        _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words) _lengths[PlaceOf(word[0])] |= 1UL << word.Length;
    }

    /// <summary>Whether a text is one of them.</summary>
    internal bool Has(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && (_lengths[PlaceOf(text[0])] & (1UL << text.Length)) != 0 && _words.Contains(text);

    private static int PlaceOf(char sign) => char.ToUpperInvariant(sign) % 128;
}

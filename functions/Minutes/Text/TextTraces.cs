using System.Numerics;

namespace Minutes.Text;

/// <summary>
/// What can stand in a text, as its characters tell: each of the signs of ASCII, and each three characters side by side, as a bit in a
/// small table. One look at the text tells of each word that is not there, at the cost of a bit or two; most of what rules look for
/// stands in no minutes, and to search the text for each costs far more.
/// </summary>
internal sealed class TextTraces
{
    private const int BitsPerCharacter = 4, FewestBits = 1 << 10, MostBits = 1 << 22;

    private readonly TextSigns _signs, _signsOfAnyCase;
    private readonly ulong[] _threes;
    private readonly int _shift;

    /// <param name="text">A text.</param>
    internal TextTraces(string text)
        : this(text, text)
    {
    }

    /// <summary>What may stand in a text or in its prose.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">The same with blanks in the place of some characters.</param>
    internal TextTraces(string text, string prose)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(text.Length * (long)BitsPerCharacter, FewestBits, MostBits));
        _threes = new ulong[bits / 64];
        _shift = 32 - BitOperations.Log2(bits);
        Span<bool> seen = stackalloc bool[TextSigns.Kinds];
        Add(text, seen);
        if (!ReferenceEquals(text, prose)) AddBlanks(text, prose, seen);
        _signs = TextSigns.Of(seen);
        _signsOfAnyCase = _signs.WithSmall;
    }

    /// <summary>Whether nothing but ASCII stands there.</summary>
    internal bool IsAscii => !_signs.HasOthers;

    /// <summary>Whether a control character of ASCII stands there, other than tabs and line ends.</summary>
    internal bool HasControls => _signs.HasControls;

    /// <summary>Whether a sign of ASCII stands there; of others only whether there are any.</summary>
    internal bool Has(char sign) => _signs.Has(sign);

    /// <summary>Whether a word may stand there.</summary>
    internal bool MayHave(in WordTraces word)
    {
        ref readonly var signs = ref word.IsOfAnyCase ? ref _signsOfAnyCase : ref _signs;
        if (!signs.HasAll(word.Signs)) return false;
        foreach (var key in word.Keys)
        {
            if (!IsMarked(key)) return false;
        }

        return true;
    }

    /// <summary>Whether a word of three characters or more may stand there, in any case; of shorter ones it is not known.</summary>
    internal bool MayHave(ReadOnlySpan<char> word)
    {
        var three = 0u;
        for (var index = 0; index < word.Length; index++)
        {
            three = Next(three, word[index]);
            if (index >= 2 && !IsMarked(KeyOf(three))) return false;
        }

        return true;
    }

    /// <summary>What tells that a word is not there, whatever its case; nothing for one of less than three characters.</summary>
    internal static uint[] KeysOf(string word)
    {
        var keys = new uint[Math.Max(0, word.Length - 2)];
        var three = 0u;
        for (var index = 0; index < word.Length; index++)
        {
            three = Next(three, word[index]);
            if (index >= 2) keys[index - 2] = KeyOf(three);
        }

        return keys;
    }

    private bool IsMarked(uint key) => key >> _shift is var place && (_threes[place / 64] & (1UL << (int)place)) != 0;

    private void Add(ReadOnlySpan<char> text, Span<bool> seen)
    {
        var (threes, shift) = (_threes, _shift);
        var three = 0u;
        foreach (var character in text)
        {
            seen[TextSigns.KindOf(character)] = true;
            three = Next(three, character);
            var place = KeyOf(three) >> shift;
            threes[place / 64] |= 1UL << (int)place;
        }
    }

    /// <summary>Only where blanks begin or end does the prose have what the text has not.</summary>
    private void AddBlanks(string text, string prose, Span<bool> seen)
    {
        for (var at = 0; at < text.Length;)
        {
            at += text.AsSpan(at).CommonPrefixLength(prose.AsSpan(at));
            var end = at;
            while (end < text.Length && prose[end] != text[end]) end++;
            Add(prose.AsSpan(Math.Max(at - 2, 0)..Math.Min(end + 2, prose.Length)), seen);
            at = end;
        }
    }

    /// <summary>The last three characters once one more has come: a different number for each three of ASCII.</summary>
    private static uint Next(uint three, char character) => ((three << 7) ^ Folded(character)) & ((1 << 21) - 1);

    /// <summary>The number of three characters, spread over all numbers.</summary>
    private static uint KeyOf(uint three) => three * 0x9E3779B1;

    /// <summary>The same for capital and small letters.</summary>
    private static uint Folded(char character) => (uint)((character < 128 ? character : char.ToUpperInvariant(character)) | 0x20);
}

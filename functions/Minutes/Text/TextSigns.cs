namespace Minutes.Text;

/// <summary>Which characters stand in a text: a bit for each of ASCII, and whether there are others.</summary>
internal readonly record struct TextSigns(ulong Low, ulong High, bool HasOthers)
{
    /// <summary>So many kinds of characters are told apart: each of ASCII, and all others together.</summary>
    internal const int Kinds = 129;

    private const ulong Capitals = ((1UL << 26) - 1) << 1;
    private const ulong Controls = uint.MaxValue & ~(1UL << '\t' | 1UL << '\n' | 1UL << '\r');

    /// <summary>Whether there is a control character of ASCII, other than tabs and line ends.</summary>
    internal bool HasControls => (Low & Controls) != 0 || Has('\x7f');

    /// <summary>With the small letter for each capital one, too.</summary>
    internal TextSigns WithSmall => this with { High = High | ((High & Capitals) << 32) };

    internal static int KindOf(char character) => Math.Min((int)character, Kinds - 1);

    internal static TextSigns Of(ReadOnlySpan<char> text)
    {
        Span<bool> seen = stackalloc bool[Kinds];
        foreach (var character in text) seen[KindOf(character)] = true;
        return Of(seen);
    }

    /// <param name="seen">For each kind whether one was seen.</param>
    internal static TextSigns Of(ReadOnlySpan<bool> seen)
    {
        ulong low = 0, high = 0;
        for (var sign = 0; sign < 64; sign++)
        {
            if (seen[sign]) low |= 1UL << sign;
            if (seen[sign + 64]) high |= 1UL << sign;
        }

        return new(low, high, seen[Kinds - 1]);
    }

    /// <summary>Whether a character stands there; of those beyond ASCII only whether any does.</summary>
    internal bool Has(char sign) => sign < 64 ? (Low & (1UL << sign)) != 0 : sign < 128 ? (High & (1UL << sign)) != 0 : HasOthers;

    /// <summary>Whether all of some others stand there.</summary>
    internal bool HasAll(in TextSigns others) => (others.Low & ~Low) == 0 && (others.High & ~High) == 0 && (HasOthers || !others.HasOthers);
}

namespace Minutes.Text;

/// <summary>Which characters stand in a text: a bit for each of ASCII, and whether there are others.</summary>
internal readonly record struct TextSigns(ulong Low, ulong High, bool HasOthers)
{
    private const ulong Capitals = ((1UL << 26) - 1) << 1;
    private const ulong Controls = uint.MaxValue & ~(1UL << '\t' | 1UL << '\n' | 1UL << '\r');

    /// <summary>Whether there is a control character of ASCII, other than tabs and line ends.</summary>
    internal bool HasControls => (Low & Controls) != 0 || Has('\x7f');

    /// <summary>With the small letter for each capital one, too.</summary>
    internal TextSigns WithSmall => this with { High = High | ((High & Capitals) << 32) };

    internal static TextSigns Of(ReadOnlySpan<char> text)
    {
        ulong low = 0, high = 0;
        var hasOthers = false;
        foreach (var character in text)
        {
            if (character >= 128)
            {
                hasOthers = true;
                continue;
            }

            // Nobody, the processor included, can foretell of which half the next one is: both are reckoned, which is three times as quick as to ask.
            var (bit, isHigh) = (1UL << character, (ulong)character / 64);
            low |= bit & (isHigh - 1);
            high |= bit & (0 - isHigh);
        }

        return new(low, high, hasOthers);
    }

    /// <summary>Whether a character stands there; of those beyond ASCII only whether any does.</summary>
    internal bool Has(char sign) => sign < 64 ? (Low & (1UL << sign)) != 0 : sign < 128 ? (High & (1UL << sign)) != 0 : HasOthers;

    /// <summary>Whether all of some others stand there.</summary>
    internal bool HasAll(in TextSigns others) => (others.Low & ~Low) == 0 && (others.High & ~High) == 0 && (HasOthers || !others.HasOthers);
}

namespace Minutes.Validation.Links;

/// <summary>Tells a word that was mistyped once.</summary>
internal static class Slip
{
    /// <summary>Whether one letter is left out, added, replaced, or swapped with the next.</summary>
    internal static bool IsOne(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var start = written.CommonPrefixLength(meant);
        written = written[start..];
        meant = meant[start..];
        while (written.Length > 0 && meant.Length > 0 && written[^1] == meant[^1])
        {
            written = written[..^1];
            meant = meant[..^1];
        }

        return (written.Length, meant.Length) switch
        {
            (0, 0) => false,
            ( <= 1, <= 1) => true,
            (2, 2) => written[0] == meant[1] && written[1] == meant[0],
            _ => false,
        };
    }
}

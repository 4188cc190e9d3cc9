namespace Minutes.Text;

/// <summary>Compares words as people mistype them. Another case is another letter.</summary>
internal static class Slips
{
    /// <summary>So many slips are told; words whose lengths differ by more are two words.</summary>
    internal const int Most = 2;

    /// <summary>Whether one letter is left out, added, replaced, or swapped with the next.</summary>
    internal static bool IsOne(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) => Between(written, meant) is Slip.OfTheFingers or Slip.OfOneSign;

    /// <summary>How <paramref name="written"/> differs from <paramref name="meant"/>. A digit for another digit makes another name, no slip.</summary>
    internal static Slip Between(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        if (Math.Abs(written.Length - meant.Length) > Most) return Slip.None;
        var (front, left, right) = Difference(written, meant);
        if (left + right == 0) return Slip.None;
        var one = Of(written.Slice(front, left), meant.Slice(front, right), front > 0 ? written[front - 1] : default);
        if (one is not Slip.None) return one;
        return left + right > 2 && AreTwoSlips(written.Slice(front, left), meant.Slice(front, right)) ? Slip.Double : Slip.None;
    }

    /// <summary>Where both stop being the same, and how much of each is left once the same end is gone, too.</summary>
    private static (int Front, int Left, int Right) Difference(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var front = written.CommonPrefixLength(meant);
        var (left, right) = (written.Length - front, meant.Length - front);
        for (; left > 0 && right > 0 && written[front + left - 1] == meant[front + right - 1]; left--) right--;
        return (front, left, right);
    }

    /// <summary>What a difference is, if one slip makes it.</summary>
    private static Slip Of(ReadOnlySpan<char> written, ReadOnlySpan<char> meant, char before) => (written.Length, meant.Length) switch
    {
        (2, 2) when AreSwapped(written, meant) => Slip.OfTheFingers,
        (1, 0) when written[0] == before => Slip.OfTheFingers,
        (1, 1) when char.IsAsciiDigit(written[0]) && char.IsAsciiDigit(meant[0]) => Slip.None,
        (1, 0) or (0, 1) or (1, 1) => Slip.OfOneSign,
        _ => Slip.None,
    };

    private static bool AreSwapped(ReadOnlySpan<char> written, ReadOnlySpan<char> meant) =>
        meant.Length == 2 && written[0] == meant[1] && written[1] == meant[0];

    /// <summary>Whether the first sign is one slip and all that follows another: both differ at their first and at their last sign.</summary>
    private static bool AreTwoSlips(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        foreach (var (skipWritten, skipMeant) in (ReadOnlySpan<(int, int)>)[(0, 1), (1, 0), (1, 1), (2, 2)])
        {
            if (written.Length < skipWritten || meant.Length < skipMeant) continue;
            if (skipWritten == 2 && !AreSwapped(written[..2], meant[..2])) continue;
            if (IsOneSlip(written[skipWritten..], meant[skipMeant..])) return true;
        }

        return false;
    }

    private static bool IsOneSlip(ReadOnlySpan<char> written, ReadOnlySpan<char> meant)
    {
        var (front, left, right) = Difference(written, meant);
        return left + right == 0 || Of(written.Slice(front, left), meant.Slice(front, right), default) is not Slip.None;
    }
}

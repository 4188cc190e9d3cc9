using Minutes.Text;

namespace Minutes.CarryOver;

/// <summary>Quotes a line of minutes in a sentence: of a long one the part that says it.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>So much around the part that says it is quoted, too, so that it can be understood.</summary>
    private const int Around = 24;

    /// <param name="line">The line.</param>
    /// <param name="place">What is to be seen of it.</param>
    internal static string Of(string line, TextSpan place = default)
    {
        if (line.Length <= Longest) return $"\"{line}\"";
        var start = place.End + Around <= Longest ? 0 : Math.Max(0, Math.Min(place.Start - Around, line.Length - Longest));
        if (start > 0) start = WordFrom(line, start, place.Start);
        var end = Math.Max(Shortened.End(line, start, Longest - 1), Math.Min(place.End, start + Longest - 1));
        if (end < line.Length && char.IsSurrogatePair(line[end - 1], line[end])) end--;
        return $"\"{(start > 0 ? "…" : "")}{line[start..end].Trim()}{(end < line.Length ? "…" : "")}\"";
    }

    /// <summary>Where the next word begins, unless that is behind what is to be seen.</summary>
    private static int WordFrom(string line, int start, int latest)
    {
        var blank = line.IndexOf(' ', start - 1);
        if (blank >= 0 && blank < latest) return blank + 1;
        return char.IsLowSurrogate(line[start]) ? start - 1 : start;
    }
}

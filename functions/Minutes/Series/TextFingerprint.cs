using System.Runtime.CompilerServices;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>The lines of minutes as numbers, so that they are compared with many others at little cost.</summary>
internal sealed class TextFingerprint
{
    /// <summary>Consecutive real minutes share a third of their lines; those that share this much are one text in two files.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Below this many lines, two cancelled or empty meetings look alike without being copies.</summary>
    private const int FewestLines = 8;

    private static readonly ConditionalWeakTable<MinutesDocument, TextFingerprint> Known = [];

    private readonly int[] _lines;

    private TextFingerprint(MinutesDocument document) => _lines = [.. TextComparison.Body(document).Select(line => string.GetHashCode(line, StringComparison.Ordinal)).Order()];

    /// <summary>The fingerprint of minutes, made once.</summary>
    internal static TextFingerprint Of(MinutesDocument document) => Known.GetValue(document, one => new(one));

    internal bool IsSameAs(TextFingerprint other) => _lines.AsSpan().SequenceEqual(other._lines);

    internal bool IsNearlySameAs(TextFingerprint other)
    {
        var (fewer, more) = (Math.Min(_lines.Length, other._lines.Length), Math.Max(_lines.Length, other._lines.Length));
        return fewer >= FewestLines && fewer >= NearlyAll * more && Shared(_lines, other._lines) >= NearlyAll * more;
    }

    private static int Shared(int[] left, int[] right)
    {
        var shared = 0;
        for (int index = 0, other = 0; index < left.Length && other < right.Length;)
        {
            var order = left[index].CompareTo(right[other]);
            if (order == 0) shared++;
            if (order <= 0) index++;
            if (order >= 0) other++;
        }

        return shared;
    }
}

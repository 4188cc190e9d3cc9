using System.Buffers;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>
/// Lines that have one of some words, found in one leap from hit to hit: only these are worth a regular expression. Of a line that is
/// longer than any person's, the part around the hit is taken.
/// </summary>
internal static class CandidateLines
{
    private const int Before = 200, Behind = 2000;

    /// <summary>The lines in order, none twice.</summary>
    internal static IEnumerable<TextSpan> With(string text, SearchValues<string> words)
    {
        for (var at = 0; at < text.Length;)
        {
            var leap = text.AsSpan(at).IndexOfAny(words);
            if (leap < 0) yield break;
            var line = Around(text, at + leap, at);
            yield return line;
            at = line.End;
        }
    }

    /// <summary>The line around a place, not further back than <paramref name="from"/>.</summary>
    internal static TextSpan Around(string text, int place, int from)
    {
        var least = Math.Max(from, place - Before);
        var start = least + text.AsSpan(least, place - least).LastIndexOfAny('\r', '\n') + 1;
        var most = Math.Min(text.Length - place, Behind);
        var length = text.AsSpan(place, most).IndexOfAny('\r', '\n');
        return TextSpan.Between(start, Math.Max(place + (length < 0 ? most : length), place + 1));
    }
}

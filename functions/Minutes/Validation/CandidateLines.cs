using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>
/// Lines that have one of some words, found in one leap from hit to hit: most minutes have none, and only these are worth a regular
/// expression.
/// </summary>
internal static class CandidateLines
{
    private const int Before = 200, Behind = 2000;

    /// <summary>The content lines of minutes whose prose has one, in order, each once.</summary>
    internal static IEnumerable<MinutesLine> In(MinutesDocument document, SoughtWords words) =>
        words.For(document.Traces, document.Prose) is { } sought ? ContentLines(document, sought) : [];

    /// <summary>
    /// The lines of the text or the prose of minutes in order, none twice. Of a line that is longer than any person's, the parts around the
    /// hits are taken.
    /// </summary>
    internal static IEnumerable<TextSpan> With(MinutesDocument document, string text, SoughtWords words) =>
        words.For(document.Traces, text) is { } sought ? Search(text, sought) : [];

    private static IEnumerable<MinutesLine> ContentLines(MinutesDocument document, SearchValues<string> words)
    {
        var last = -1;
        foreach (var span in Search(document.Prose, words))
        {
            var index = document.Source.LineIndexAt(span.Start);
            if (index == last || !document.Lines[index].IsContent) continue;
            yield return document.Lines[last = index];
        }
    }

    private static IEnumerable<TextSpan> Search(string text, SearchValues<string> words)
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

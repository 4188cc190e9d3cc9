using System.Buffers;
using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>Finds lines that may be of interest: most minutes have none, and to leap to them is much cheaper than to look at each.</summary>
internal static class CandidateLines
{
    /// <summary>The content lines in which one of some words stands, in order, each once.</summary>
    internal static IEnumerable<MinutesLine> In(MinutesDocument document, string text, SearchValues<string> words)
    {
        for (var from = 0; from < text.Length;)
        {
            var leap = text.AsSpan(from).IndexOfAny(words);
            if (leap < 0) yield break;
            var line = document.Lines[document.Source.LineIndexAt(from + leap)];
            if (line.IsContent) yield return line;
            from = Math.Max(line.Span.End, from + leap + 1);
        }
    }
}

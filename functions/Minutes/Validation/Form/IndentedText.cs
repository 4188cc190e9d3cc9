using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>A paragraph that stands so far to the right that Markdown takes it for code, though it is a sentence.</summary>
internal static class IndentedText
{
    private const int FewestBlanks = 5;

    /// <summary>No sentence has one of these.</summary>
    private static readonly SearchValues<char> SignsOfCode = SearchValues.Create("{}<>$|\\=;\t");

    /// <summary>The paragraphs, with the blanks in front of them.</summary>
    internal static IEnumerable<(MinutesLine Line, TextEdit Edit)> In(MinutesDocument document)
    {
        // Where nothing is hidden, all is prose.
        if (ReferenceEquals(document.Prose, document.Source.Text)) yield break;
        var (lines, enclosures) = (document.Lines, document.Enclosures);
        var (enclosure, depth) = (0, 0);
        for (var index = 1; index + 1 < lines.Length; index++)
        {
            if (lines[index - 1].IsContent) depth = lines[index - 1].Depth;
            if (lines[index].Kind is not LineKind.Hidden || lines[index - 1].Kind is not LineKind.Blank || lines[index + 1].Kind is not LineKind.Blank) continue;
            while (enclosure < enclosures.Length && enclosures[enclosure].Lines.End <= index) enclosure++;
            var isEnclosed = enclosure < enclosures.Length && enclosures[enclosure].Lines.Contains(index);
            // Below an item it may be meant as its text, a little too far to the right.
            if (!isEnclosed && depth == 0 && BlanksBefore(document.Source.Slice(lines[index].Span)) is { } blanks)
                yield return (lines[index], TextEdit.Delete(new(lines[index].Span.Start, blanks)));
        }
    }

    /// <summary>The blanks in front of a sentence; null where the line is none, or stands otherwise.</summary>
    private static int? BlanksBefore(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart(' ');
        return line.Length - text.Length is >= 4 and <= 8 and var blanks && IsSentence(text) ? blanks : null;
    }

    private static bool IsSentence(ReadOnlySpan<char> text) =>
        char.IsUpper(text[0]) && text.Count(' ') >= FewestBlanks && !text.ContainsAny(SignsOfCode) && text.IndexOf("  ", StringComparison.Ordinal) < 0 && text.ContainsAny('.', ',', ':');
}

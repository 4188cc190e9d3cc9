using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// The text with everything that is no content blanked out: hidden lines, code spans, comments inside a line. What is left keeps
/// its place, so that a span found in the prose is the span in the file.
/// </summary>
internal static class Prose
{
    internal static string Of(SourceText source, ImmutableArray<MinutesLine> lines)
    {
        var isAllProse = !source.Text.Contains('`', StringComparison.Ordinal)
            && !source.Text.Contains("<!--", StringComparison.Ordinal)
            && lines.All(line => line.Kind is not LineKind.Hidden);
        return isAllProse ? source.Text : string.Create(source.Text.Length, (source, lines), static (prose, of) =>
        {
            of.source.Text.CopyTo(prose);
            foreach (var line in of.lines)
            {
                if (line.Kind is LineKind.Hidden) Blank(prose.Slice(line.Span.Start, line.Span.Length));
                else if (of.source.Slice(line.Span).Contains('`')) BlankCodeSpans(prose, of.source.Text, line.Span);
            }

            BlankComments(prose);
        });
    }

    private static void BlankCodeSpans(Span<char> prose, string text, TextSpan line)
    {
        foreach (var span in CodeSpans.On(text, line)) Blank(prose.Slice(span.Start, span.Length));
    }

    private static void BlankComments(Span<char> prose)
    {
        while (prose.IndexOf("<!--") is >= 0 and var start)
        {
            var length = prose[(start + 4)..].IndexOf("-->");
            if (length < 0) return;
            Blank(prose.Slice(start, length + 7));
            prose = prose[(start + length + 7)..];
        }
    }

    private static void Blank(Span<char> range)
    {
        foreach (ref var character in range)
        {
            if (character is not ('\r' or '\n')) character = ' ';
        }
    }
}

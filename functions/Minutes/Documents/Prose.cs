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
        char[]? blanked = null;
        foreach (var line in lines)
        {
            if (line.Kind is LineKind.Hidden) Blank(line.Span);
            else if (source.Slice(line.Span).Contains('`')) BlankCodeSpans(line.Span);
        }

        BlankComments();
        return blanked is null ? source.Text : new string(blanked);

        void Blank(TextSpan span)
        {
            blanked ??= source.Text.ToCharArray();
            var range = blanked.AsSpan(span.Start, span.Length);
            for (var index = 0; index < range.Length; index++)
            {
                if (range[index] is not ('\r' or '\n')) range[index] = ' ';
            }
        }

        void BlankCodeSpans(TextSpan line)
        {
            foreach (var span in CodeSpans.On(source.Text, line)) Blank(span);
        }

        void BlankComments()
        {
            for (var from = 0; ;)
            {
                var start = IndexOf("<!--", from);
                if (start < 0) return;
                var end = IndexOf("-->", start + 4);
                if (end < 0) return;
                Blank(TextSpan.Between(start, end + 3));
                from = end + 3;
            }
        }

        int IndexOf(string value, int from)
        {
            var text = blanked is null ? source.Text.AsSpan() : blanked;
            var index = from >= text.Length ? -1 : text[from..].IndexOf(value, StringComparison.Ordinal);
            return index < 0 ? -1 : from + index;
        }
    }
}

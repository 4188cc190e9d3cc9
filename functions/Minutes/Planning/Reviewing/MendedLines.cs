using System.Collections.Immutable;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>A fix as whole lines: those that it changes, and what stands in their place afterwards.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="Last">Index of the last line.</param>
/// <param name="Replaced">The lines as they are, with their ends.</param>
/// <param name="Replacement">The lines as they would be, with their ends; empty where they are taken out.</param>
internal sealed record MendedLines(int First, int Last, string Replaced, string Replacement)
{
    /// <summary>More than that is nothing that a person reads before clicking.</summary>
    private const int MostCharacters = 4_000;

    /// <summary>
    /// The lines of a fix; null where it is no change of lines that follow one another, and where a suggestion could not tell it exactly: what
    /// becomes of line ends other than <c>\n</c> is written nowhere, control characters do not come through, and the end of the last line cannot be told.
    /// </summary>
    internal static MendedLines? Of(SourceText source, Fix fix)
    {
        ImmutableArray<TextEdit> edits = [.. fix.Edits.OrderBy(edit => edit.Span.Start)];
        if (edits.IsEmpty || source.Lines.IsEmpty || source.Text.Contains('\r')) return null;
        var (first, last) = LinesOf(source, edits[0]);
        foreach (var edit in edits)
        {
            var (start, end) = LinesOf(source, edit);
            if (start > last + 1) return null;
            last = Math.Max(last, end);
        }

        var text = TextEdits.Apply(source.Text, [edits]).Text;
        var lines = Within(source, text, first, last);
        if (lines.IsJoined && last + 1 < source.Lines.Length) lines = Within(source, text, first, last + 1);
        return lines.CanBeTold ? lines : null;
    }

    /// <summary>Whether the end of the last line went, so that the line behind belongs to it.</summary>
    private bool IsJoined => Replaced.EndsWith('\n') && Replacement is [.., not '\n'];

    private bool CanBeTold =>
        Replaced != Replacement
        && Replaced.Length + Replacement.Length <= MostCharacters
        && (Replacement.Length == 0 || Replaced.EndsWith('\n') == Replacement.EndsWith('\n'))
        && !Replacement.Any(character => char.IsControl(character) && character is not ('\n' or '\t'));

    private static (int First, int Last) LinesOf(SourceText source, TextEdit edit) =>
        (source.LineIndexAt(edit.Span.Start), source.LineIndexAt(Math.Max(edit.Span.Start, edit.Span.End - 1)));

    /// <param name="source">The text.</param>
    /// <param name="mended">The whole text as it would be; behind the lines nothing changes.</param>
    /// <param name="first">The first line.</param>
    /// <param name="last">The last line.</param>
    private static MendedLines Within(SourceText source, string mended, int first, int last)
    {
        var start = source.Lines[first].Start;
        var end = last + 1 < source.Lines.Length ? source.Lines[last + 1].Start : source.Text.Length;
        return new(first, last, source.Text[start..end], mended[start..(mended.Length - (source.Text.Length - end))]);
    }
}

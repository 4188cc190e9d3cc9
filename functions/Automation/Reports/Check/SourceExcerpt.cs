using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>The line of a finding, with carets below its places.</summary>
/// <param name="Text">What is shown of the line.</param>
/// <param name="Carets">The carets, with blanks before them.</param>
internal sealed record SourceExcerpt(string Text, string Carets)
{
    /// <summary>A longer line is not looked at as a whole, so that many findings on it take no longer than on many lines.</summary>
    private const int Reach = 200;

    /// <summary>The line on which a finding begins, with all its places there; null for an empty file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hidden">What must not be shown of it.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="width">The most columns that are shown.</param>
    internal static SourceExcerpt? Of(CheckedFile file, PrivateText hidden, Finding finding, int width)
    {
        var source = file.Source;
        if (source.Lines.IsEmpty) return null;
        var line = source.Lines[source.LineIndexAt(finding.Span.Start)];
        var part = Part(source.Text, line, Math.Clamp(finding.Span.Start, line.Start, line.End));
        var shown = new ShownLine(source, part, hidden);
        return Cut(shown, CaretsUnder(shown, part, finding), width, part.Start > line.Start, part.End < line.End);
    }

    /// <summary>The characters of a line around one of them; a pair of surrogates stays together.</summary>
    private static TextSpan Part(string text, TextSpan line, int place)
    {
        var (start, end) = (Math.Max(line.Start, place - Reach), Math.Min(line.End, place + Reach));
        if (start > line.Start && char.IsLowSurrogate(text[start])) start--;
        if (end < line.End && char.IsLowSurrogate(text[end])) end++;
        return TextSpan.Between(start, end);
    }

    /// <summary>For each column, and one behind the last, a caret or a blank. A place of no width is marked where it is.</summary>
    private static char[] CaretsUnder(ShownLine shown, TextSpan part, Finding finding)
    {
        var carets = new char[shown.Width + 1];
        carets.AsSpan().Fill(' ');
        foreach (var place in finding.Places.Where(place => place.Start <= part.End && (place.Start >= part.Start || place.End > part.Start)))
        {
            var start = shown.ColumnAt(place.Start);
            var end = place.Length == 0 ? start : shown.ColumnBehind(place.End);
            carets.AsSpan(start, Math.Max(1, end - start)).Fill('^');
        }

        // A finding about the line end itself.
        if (!carets.Contains('^')) carets[^1] = '^';
        return carets;
    }

    /// <summary>Leaves of a long line what stands around the first caret, a third of it before.</summary>
    private static SourceExcerpt Cut(ShownLine shown, char[] carets, int width, bool isCutBefore, bool isCutBehind)
    {
        var first = Array.IndexOf(carets, '^');
        var from = shown.Width < width || first < width * 2 / 3 ? 0 : Math.Min(first - width / 3, shown.Width - width + 1);
        var (text, start, end) = shown.Between(from, from + width);
        var lead = isCutBefore || start > 0 ? "…" : "";
        var trail = isCutBehind || end < shown.Width ? "…" : "";
        return new(
            $"{lead}{text}{trail}",
            $"{new string(' ', lead.Length)}{new string(carets[start..Math.Min(carets.Length, end + 1)])}".TrimEnd());
    }
}

using Minutes.Text;

namespace Minutes.Documents.Blocks;

/// <summary>What stands at the top of a file for programs: YAML between a line of <c>---</c> and the next one, or one of <c>...</c>.</summary>
internal static class FrontMatter
{
    /// <summary>Hides it; gives the line behind it, which is the first one where there is none.</summary>
    internal static int HiddenIn(SourceText source, MarkdownLines lines)
    {
        if (source.Lines.IsEmpty || !Is(source, 0, "---")) return 0;
        var end = 1;
        while (end < source.Lines.Length && !Is(source, end, "---") && !Is(source, end, "...")) end++;
        if (end == source.Lines.Length) return 0;
        for (var index = 0; index <= end; index++) lines.Hide(index);
        return end + 1;
    }

    private static bool Is(SourceText source, int line, string mark) =>
        source.Slice(source.Lines[line]) is var text && text.StartsWith(mark, StringComparison.Ordinal) && text[mark.Length..].IsWhiteSpace();
}

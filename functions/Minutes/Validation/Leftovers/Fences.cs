using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>Tells fenced code from everything else that is hidden: comments, front matter, indented code.</summary>
internal static class Fences
{
    /// <summary>The lines between fences, the fences included.</summary>
    internal static HashSet<int> LinesIn(MinutesDocument document)
    {
        var fenced = new HashSet<int>();
        var open = '\0';
        foreach (var line in document.Lines)
        {
            var mark = line.Kind is LineKind.Hidden ? MarkOf(document.Source.Slice(line.Span)) : '\0';
            if (line.Kind is not LineKind.Hidden) open = '\0';
            if (open != '\0' || mark != '\0') fenced.Add(line.Index);
            if (mark != '\0') open = open == mark ? '\0' : open == '\0' ? mark : open;
        }

        return fenced;
    }

    private static char MarkOf(ReadOnlySpan<char> line)
    {
        var text = line[LinePrefix.Of(line).Length..];
        return text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal) ? text[0] : '\0';
    }
}

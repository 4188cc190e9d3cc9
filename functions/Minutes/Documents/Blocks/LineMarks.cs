namespace Minutes.Documents.Blocks;

/// <summary>What lines that stand for themselves look like, without the blanks before them.</summary>
internal static class LineMarks
{
    private const int DeepestHeading = 6, ShortestBreak = 3;

    /// <summary>The level of the heading that a line of <c># text</c> is; 0 where it is none (CommonMark, 4.2).</summary>
    internal static int HeadingLevel(ReadOnlySpan<char> text)
    {
        var level = 0;
        while (level < text.Length && text[level] == '#') level++;
        return level <= DeepestHeading && (level == text.Length || text[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The level of the heading that a line of <c>===</c> or <c>---</c> underlines: 1 or 2; 0 where it underlines none (CommonMark, 4.3).</summary>
    internal static int UnderlineLevel(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \t");
        if (text is not ['=' or '-', ..] || text.ContainsAnyExcept(text[0])) return 0;
        return text[0] == '=' ? 1 : 2;
    }

    /// <summary>Whether a line is a rule across the page, such as <c>* * *</c> (CommonMark, 4.1).</summary>
    internal static bool IsBreak(ReadOnlySpan<char> text) =>
        text is ['*' or '-' or '_', ..] && !text.ContainsAnyExcept(text[0], ' ', '\t') && text.Count(text[0]) >= ShortestBreak;

    /// <summary>Whether every line defines a link, <c>[text]: address</c>; these are no heading, whatever stands below them.</summary>
    internal static bool AreDefinitions(ReadOnlySpan<char> paragraph)
    {
        foreach (var line in paragraph.EnumerateLines())
        {
            var text = line.TrimStart();
            if (!text.StartsWith('[') || text.IndexOf("]:", StringComparison.Ordinal) < 0) return false;
        }

        return true;
    }
}

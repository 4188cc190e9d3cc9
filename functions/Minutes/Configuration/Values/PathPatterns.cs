using Minutes.Archive;

namespace Minutes.Configuration.Values;

/// <summary>Reads where a series' minutes lie, and tells what is wrong with a pattern.</summary>
internal static class PathPatterns
{
    internal static Meaning<PathPattern> Parse(string text)
    {
        if (RelativePath.Parse(text).Mistake is { } mistake) return mistake;
        if (!text.EndsWith(".md", StringComparison.Ordinal)) return new Mistake($"{Quoted.Of(text)} is no Markdown file", "let it end in .md");
        return PathPattern.MissingPart(text) is { } part
            ? new Mistake($"{Quoted.Of(text)} lacks {part}", "write a pattern such as network/YYYYMMDD.md, the letters of the date with no other capital beside them")
            : PathPattern.Parse(text)!;
    }
}

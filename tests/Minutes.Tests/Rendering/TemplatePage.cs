using Minutes.Tests.Configuration;

namespace Minutes.Tests.Rendering;

/// <summary>The parts of <c>docs/templates.md</c> that are compared with the code. Each has its name in a comment above it.</summary>
internal static class TemplatePage
{
    public const string Path = "docs/templates.md";

    public static string Text { get; } = GeneratedFile.Read(Path).ReplaceLineEndings("\n");

    /// <summary>The names in the first column of a table.</summary>
    public static IEnumerable<string> NamesIn(string table) => Below(table)
        .SkipWhile(line => !line.StartsWith('|'))
        .TakeWhile(line => line.StartsWith('|'))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(line => line.Split('`')[1]);

    /// <summary>What stands in a code block.</summary>
    public static string Block(string name) => string.Concat(Below(name).Skip(1).TakeWhile(line => !IsFence(line)).Select(line => line + "\n"));

    /// <summary>The page with another text in a code block.</summary>
    public static string With(string block, string content)
    {
        var start = Text.IndexOf('\n', Text.IndexOf("```", Text.IndexOf(Mark(block), StringComparison.Ordinal), StringComparison.Ordinal)) + 1;
        return string.Concat(Text.AsSpan(0, start), content, Text.AsSpan(start + Block(block).Length));
    }

    private static IEnumerable<string> Below(string name) => Text.Split('\n').SkipWhile(line => line != Mark(name)).Skip(1);

    private static string Mark(string name) => $"<!-- {name} -->";

    private static bool IsFence(string line) => line.StartsWith("```", StringComparison.Ordinal);
}

using Xunit;

namespace Automation.Tests;

/// <summary>A page of the documentation, which tests compare with the program.</summary>
internal sealed class DocumentationPage
{
    private const string UpdateVariable = "MINUTES_UPDATE_DOCS";

    private readonly string _path;

    private DocumentationPage(string path) => (_path, Text) = (path, File.ReadAllText(Path.Combine(Root(), path)).ReplaceLineEndings("\n"));

    /// <summary>What it says, with <c>\n</c> line ends.</summary>
    public string Text { get; }

    public static DocumentationPage Open(string path) => new(path);

    /// <summary>Compares the page with what it should say; with MINUTES_UPDATE_DOCS=1 it is written instead.</summary>
    public void Check(string content)
    {
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(Path.Combine(Root(), _path), content);
        else Assert.Equal(content, Text);
    }

    /// <summary>The names in the first column of the table that is marked <c>&lt;!-- mark --&gt;</c>: of <c>`--date DATE`</c> the first word.</summary>
    public List<string> NamesIn(string mark)
    {
        var lines = Text.Split('\n').SkipWhile(line => line != $"<!-- {mark} -->").SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'));
        return [.. lines.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1].Split(' ')[0])];
    }

    /// <summary>What stands in the code block that is marked <c>&lt;!-- mark --&gt;</c>.</summary>
    public string Block(string mark) => string.Concat(Text.Split('\n')
        .SkipWhile(line => line != $"<!-- {mark} -->")
        .Skip(2)
        .TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal))
        .Select(line => line + "\n"));

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Automation.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}

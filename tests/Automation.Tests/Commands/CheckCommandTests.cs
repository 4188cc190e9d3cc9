using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes check</c> on the samples, whose oldest docs minutes have five defects on purpose.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Defective = "docs/2025-12-09.md";

    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task The_five_planted_defects_are_found_and_nothing_worse_than_a_note_elsewhere()
    {
        var findings = (await CheckAsync("--all")).GetProperty("findings").EnumerateArray().ToList();
        var worse = findings.Where(finding => finding.GetProperty("severity").GetString() != "note").ToList();

        Assert.Equal(
            ["link-mismatch", "pad-picture", "action-no-owner", "misspelt-handle"],
            worse.Where(finding => finding.GetProperty("path").GetString() == Defective).Select(finding => finding.GetProperty("name").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("name").GetString() == "trailing-blanks" && finding.GetProperty("path").GetString() == Defective);
        Assert.DoesNotContain(worse, finding => finding.GetProperty("path").GetString() != Defective);
    }

    [Fact]
    public async Task What_one_file_is_told_does_not_depend_on_which_others_are_checked()
    {
        var among = (await CheckAsync("--all")).GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("path").GetString() == Defective);
        var alone = (await CheckAsync(Defective)).GetProperty("findings").EnumerateArray();
        Assert.Equal(among.Select(finding => finding.ToString()), alone.Select(finding => finding.ToString()));
    }

    [Fact]
    public async Task Mending_changes_only_the_faulty_characters_and_the_second_time_nothing()
    {
        var before = _checkout.Text(Defective);
        var first = await _checkout.RunAsync($"check {Defective} --fix");
        var after = _checkout.Text(Defective);
        var fingerprint = _checkout.Fingerprint;
        var second = await _checkout.RunAsync($"check {Defective} --fix");

        Assert.Contains($"mended {Defective}", first.Output, StringComparison.Ordinal);
        Assert.Equal(before.Replace("first reading   \n", "first reading\n", StringComparison.Ordinal).Replace("@hattie-gryone", "@hattie-groyne", StringComparison.Ordinal), after);
        Assert.DoesNotContain("mended", second.Output, StringComparison.Ordinal);
        Assert.Equal(fingerprint, _checkout.Fingerprint);
    }

    [Fact]
    public async Task Where_the_disk_fails_it_is_told_what_was_written_before()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "names are bounded in another way there");
        var unwritable = $"network/20260409-{new string('x', 220)}.md";
        var behind = _checkout.Text("network/20260415.md") + "\n\n";
        _checkout.With(unwritable, "# 2026-04-09\n\n* the lid  \n").With("network/20260415.md", behind);
        var outcome = await _checkout.RunAsync("check --all --fix");

        Assert.Equal(3, outcome.Code);
        Assert.StartsWith("minutes: ", outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith($"\nnot written: {unwritable}, network/20260415.md\nwritten before that: {Defective}\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains($"mended {Defective}", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mended network", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(behind, _checkout.Text("network/20260415.md"));
    }

    [Fact]
    public async Task Mending_all_files_a_second_time_changes_none()
    {
        await _checkout.RunAsync("check --all --fix");
        var fingerprint = _checkout.Fingerprint;
        await _checkout.RunAsync("check --all --fix");
        Assert.Equal(fingerprint, _checkout.Fingerprint);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_be_mended_and_writes_nothing()
    {
        var fingerprint = _checkout.Fingerprint;
        var outcome = await _checkout.RunAsync($"check {Defective} --fix --dry-run");
        Assert.StartsWith($"mended {Defective}: 2 things\n  20:54 MIN086 trailing-blanks: take the blanks away\n  37:6 MIN015 misspelt-handle: write @hattie-groyne\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(fingerprint, _checkout.Fingerprint);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public async Task The_exit_code_is_1_from_the_asked_severity_on(string severity, int code) =>
        Assert.Equal(code, (await _checkout.RunAsync($"check {Defective} --fail-on {severity}")).Code);

    [Theory]
    [InlineData("text", "\ndocs/2025-12-09.md:37:6: warning MIN015 misspelt-handle: @hattie-gryone looks like a slip for @hattie-groyne")]
    [InlineData("github", "\n::warning file=docs/2025-12-09.md,line=37,endLine=37,col=6,endColumn=20,title=MIN015 misspelt-handle::@hattie-gryone looks like a slip for @hattie-groyne")]
    [InlineData("markdown", "\n- `docs/2025-12-09.md:37` `@hattie-gryone` looks like a slip for `@hattie-groyne`")]
    public async Task Each_format_tells_the_finding_at_its_place(string format, string finding) =>
        Assert.Contains(finding, (await _checkout.RunAsync($"check {Defective} --format {format}")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Json_tells_the_finding_at_its_place()
    {
        var finding = (await CheckAsync(Defective)).GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "MIN015");
        Assert.Equal((Defective, 37, 6), (finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Sarif_tells_the_finding_at_its_place()
    {
        using var document = JsonDocument.Parse((await _checkout.RunAsync($"check {Defective} --format sarif")).Output);
        var result = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "MIN015");
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        Assert.Equal((Defective, 37, 6), (place.GetProperty("artifactLocation").GetProperty("uri").GetString(), region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public async Task A_comment_on_sound_minutes_is_empty() =>
        Assert.Equal((0, "", ""), await RunAsync("check network/20260415.md --format markdown"));

    [Theory]
    [InlineData("check --all docs", "--all and paths exclude each other")]
    [InlineData("check --all --base main", "--all and --base exclude each other")]
    [InlineData("check docs --dry-run", "--dry-run goes with --fix")]
    [InlineData("check docs --greet mira", "--greet goes with --format markdown")]
    [InlineData("check dosc", "there is no \"dosc\" in the archive")]
    [InlineData("check docs/2025-12-08.md", "did you mean \"docs/2025-12-09.md\"?")]
    [InlineData("check ../elsewhere.md", "there is no \"../elsewhere.md\" in the archive")]
    [InlineData("check ..", "\"..\" lies outside of the archive")]
    [InlineData("check", "there is no git checkout here; name the files to check, or say --all")]
    [InlineData("check --format html", "--format takes text, json, sarif, github or markdown, not \"html\"")]
    [InlineData("rules MIN404", "there is no rule \"MIN404\"")]
    [InlineData("rules title-dat", "did you mean title-date?")]
    public async Task A_mistake_in_the_call_is_told(string command, string told)
    {
        var outcome = await _checkout.RunAsync(command);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error_with_its_place()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\nab\0c\n");
        var outcome = await _checkout.RunAsync("check network/20260422.md");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("network/20260422.md:3:3: error MIN000", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Against_the_default_branch_only_what_is_new_is_told()
    {
        Directory.Delete(_checkout.Full(".git"));
        Git("init", "--quiet", "--initial-branch", "main");
        Git("add", "--all");
        Git("-c", "user.name=Mira", "-c", "user.email=mira@tidepool.example", "commit", "--quiet", "--message", "Minutes");
        Assert.Equal(0, (await CheckAsync("")).GetProperty("files").GetInt32());

        _checkout.With(Defective, _checkout.Text(Defective).Replace("# Docs WG 2025-12-09\n", "# Docs WG 2025-12-09\n\n<<<<<<< HEAD\n", StringComparison.Ordinal));
        var findings = (await CheckAsync("")).GetProperty("findings").EnumerateArray();
        Assert.Equal("merge-residue", Assert.Single(findings).GetProperty("name").GetString());
    }

    [Fact]
    public async Task GitHub_is_told_paths_from_the_root_of_the_repository_and_people_those_of_the_archive()
    {
        _checkout.With("wiki/minutes/20260311.md", "# 2026-03-04\n").With("wiki/minutes/20260304.md", "# 2026-03-04\n");
        const string check = "check --all --archive wiki";

        Assert.Contains("::error file=wiki/minutes/20260311.md,line=1,", (await _checkout.RunAsync($"{check} --format github")).Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"wiki/minutes/20260311.md\"", (await _checkout.RunAsync($"{check} --format sarif")).Output, StringComparison.Ordinal);
        Assert.Contains("`wiki/minutes/20260311.md:1`", (await _checkout.RunAsync($"{check} --format markdown")).Output, StringComparison.Ordinal);
        Assert.Contains("\nminutes/20260311.md:1:3: ", (await _checkout.RunAsync(check)).Output, StringComparison.Ordinal);
        Assert.Contains("\"path\": \"minutes/20260311.md\"", (await _checkout.RunAsync($"{check} --format json")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "file=docs/2025-12-09.md,")]
    [InlineData(null, "file=docs/2025-12-09.md,")]
    [InlineData("..", "file=SAMPLE/docs/2025-12-09.md,")]
    [InlineData("elsewhere", "file=docs/2025-12-09.md,")]
    public async Task Without_a_checkout_the_folder_of_the_workflow_is_the_root(string? workspace, string told)
    {
        Directory.Delete(_checkout.Full(".git"));
        _checkout.Workflow = workspace is null ? null : new(Path.GetFullPath(_checkout.Full(workspace)), Blobs: null);
        var outcome = await _checkout.RunAsync($"check {Defective} --format github");
        Assert.Contains(told.Replace("SAMPLE", Path.GetFileName(_checkout.Folder), StringComparison.Ordinal), outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_named_is_minutes_that_is_told() =>
        Assert.Equal((0, "no minutes to check\n", ""), await RunAsync("check README.md docs/glossary.md"));

    [Fact]
    public async Task A_link_that_is_named_is_told_of()
    {
        File.CreateSymbolicLink(_checkout.Full("docs/2026-04-30.md"), _checkout.Full(Defective));
        Assert.Contains("\"docs/2026-04-30.md\" is a link", (await _checkout.RunAsync("check docs/2026-04-30.md")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_is_explained_with_an_example() =>
        Assert.Contains("Before:", (await _checkout.RunAsync("rules MIN004")).Output, StringComparison.Ordinal);

    private async Task<JsonElement> CheckAsync(string arguments)
    {
        var outcome = await _checkout.RunAsync($"check {arguments} --format json");
        Assert.Equal("", outcome.Error);
        using var document = JsonDocument.Parse(outcome.Output);
        return document.RootElement.Clone();
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string command)
    {
        var outcome = await _checkout.RunAsync(command);
        return (outcome.Code, outcome.Output, outcome.Error);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _checkout.Folder };
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}

using Xunit;

namespace Automation.Tests;

/// <summary>GitHub obeys lines of a workflow's log, and such lines can stand in minutes.</summary>
public sealed class WorkflowTests : IDisposable
{
    private const string Hostile = "docs/2026-04-02.md";

    private readonly SampleCheckout _checkout = new SampleCheckout { Workflow = new(Folder: null, "https://github.example/open-tidepool/minutes/blob/0abc") }
        .With(Hostile, "# 2026-04-01 ##[add-mask]the\n\n::warning::tide\n");

    [Theory]
    [InlineData("check docs/2026-04-02.md")]
    [InlineData("next docs --dry-run")]
    [InlineData("series")]
    public async Task What_is_printed_for_people_is_no_command(string command)
    {
        var lines = (await _checkout.RunAsync(command)).Output.Split('\n');
        Assert.Matches("^::stop-commands::[0-9a-f]{32}$", lines[0]);
        Assert.Equal($"::{lines[0]["::stop-commands::".Length..]}::", lines[^2]);
    }

    [Fact]
    public async Task Minutes_for_a_file_are_printed_as_they_are() =>
        Assert.StartsWith("# ", (await _checkout.RunAsync("next docs --stdout")).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Programs_get_the_sign_of_a_command_escaped(string format)
    {
        var printed = (await _checkout.RunAsync($"check {Hostile} --format {format}")).Output;
        Assert.DoesNotContain("##[", printed, StringComparison.Ordinal);
        Assert.StartsWith("{", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_links_the_lines() => Assert.Contains(
        "https://github.example/open-tidepool/minutes/blob/0abc/docs/2026-04-02.md?plain=1#L1",
        (await _checkout.RunAsync($"check {Hostile} --format markdown")).Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("true", "https://git.example", "a/b", "0abc", "https://git.example/a/b/blob/0abc")]
    [InlineData("true", "https://git.example", "a/b", "", null)]
    [InlineData("false", "https://git.example", "a/b", "0abc", "no workflow")]
    public void A_workflow_is_known_by_its_variables(string isWorkflow, string server, string repository, string commit, string? blobs)
    {
        var variables = new Dictionary<string, string> { ["GITHUB_ACTIONS"] = isWorkflow, ["GITHUB_SERVER_URL"] = server, ["GITHUB_REPOSITORY"] = repository, ["GITHUB_SHA"] = commit };
        var workflow = Workflow.Of(variables.GetValueOrDefault);
        Assert.Equal(blobs, workflow is null ? "no workflow" : workflow.Blobs);
    }

    [Theory]
    [InlineData("::error::x\n", ": :error::x\n")]
    [InlineData("  ::error::x\na::b\n", "  : :error::x\na::b\n")]
    [InlineData("tide ##[error]x", "tide ## [error]x")]
    [InlineData("###[x", "### [x")]
    [InlineData("minutes: # [x] :: #[y", "minutes: # [x] :: #[y")]
    public void A_message_that_would_be_a_command_is_parted(string message, string written)
    {
        using var log = new StringWriter();
        using var harmless = WorkflowLog.Harmless(log);
        harmless.Write(message);
        Assert.Equal(written, log.ToString());
    }

    public void Dispose() => _checkout.Dispose();
}

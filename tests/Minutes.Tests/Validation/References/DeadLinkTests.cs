using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN054: links within the repository that lead nowhere.</summary>
public sealed class DeadLinkTests
{
    private const string Rule = "dead-link";

    [Theory]
    [InlineData("[a](20260305.md)", "there is no file network/20260305.md in the repository", "did you mean network/20260304.md?")]
    [InlineData("[a](workshop.md)", "there is no file network/workshop.md in the repository", "mend the path, or link another file")]
    [InlineData("[a](../docs/2026-03-06.md#lids)", "there is no file docs/2026-03-06.md in the repository", "did you mean docs/2026-03-05.md?")]
    [InlineData("[a](/docs/nothing.md)", "there is no file docs/nothing.md in the repository", "mend the path, or link another file")]
    [InlineData("[a](../images/mast.png)", "there is no file images/mast.png in the repository", "did you mean docs/images/mast.png?")]
    [InlineData("[a](my%20nots.md)", "there is no file network/my nots.md in the repository", "did you mean network/my notes.md?")]
    [InlineData("[a](../../README.md)", "the path ../../README.md leads out of the repository", "mend the path, or link another file")]
    [InlineData("![a](images/gauge.png)", "there is no file network/images/gauge.png in the repository", "mend the path, or link another file")]
    [InlineData("<img src=\"images/gauge.png\">", "there is no file network/images/gauge.png in the repository", "mend the path, or link another file")]
    [InlineData("[a](file:///home/mira/notes.md)", "the link leads to a file on one person's computer", "put the file into the repository, and link it there")]
    [InlineData(@"[a](C:\notes.md)", "the link leads to a file on one person's computer", "put the file into the repository, and link it there")]
    [InlineData("[a](#gauge-at-pebble-nest)", "these minutes have no heading for #gauge-at-pebble-nest", "did you mean #gauge-at-pebble-ness?")]
    [InlineData("[a](20260311.md#lids)", "these minutes have no heading for #lids", "link another heading, or none")]
    [InlineData("[a](20260304.md#lids)", "network/20260304.md has no heading for #lids", "link another heading, or none")]
    public void A_link_to_nothing_is_told(string link, string message, string advice)
    {
        var finding = Assert.Single(Archive($"* {link}").Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal((Severity.Warning, message, advice), (finding.Severity, finding.Message, finding.Advice));
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("[a](20260304.MD)", "[a](20260304.md)")]
    [InlineData("[a](../Docs/2026-03-05.md#lids)", "[a](../docs/2026-03-05.md#lids)")]
    [InlineData("[a](/Docs/2026-03-05.md)", "[a](/docs/2026-03-05.md)")]
    [InlineData("[a](20260304)", "[a](20260304.md)")]
    [InlineData("[a](network/20260304.md)", "[a](20260304.md)")]
    [InlineData("[a](docs/2026-03-05.md)", "[a](../docs/2026-03-05.md)")]
    [InlineData(@"[a](..\docs\2026-03-05.md)", "[a](../docs/2026-03-05.md)")]
    [InlineData("[a](My%20notes.md)", "[a](my%20notes.md)")]
    [InlineData("[a](20260304) and [b](20260304)", "[a](20260304.md) and [b](20260304.md)")]
    public void Where_the_file_is_plainly_there_the_path_is_mended(string written, string meant) =>
        Assert.Equal(Submitted.Sound + $"* {meant}\n", Archive($"* {written}").Mended(Rule));

    [Theory]
    [InlineData("[a](20260304.md)")]
    [InlineData("[a](./20260304.md#gauge-number-2026-03-04)")]
    [InlineData("[a](../docs/2026-03-05.md#lids)")]
    [InlineData("[a](/docs/)")]
    [InlineData("[a](../docs)")]
    [InlineData("[a](..)")]
    [InlineData("[a](my%20notes.md?plain=1)")]
    [InlineData("[a](<my notes.md>)")]
    [InlineData("[a](20991231.md)")]
    [InlineData("[a](../../../issues/12)")]
    [InlineData("[a](#agenda)")]
    [InlineData("[a](#Gauge-at-Pebble-Ness-1)")]
    [InlineData("[a](#)")]
    [InlineData("<a id=\"here\"></a> [a](#here)")]
    [InlineData("[a](https://tides.example/none.md)")]
    [InlineData("[a](htps://tides.example/none.md)")]
    [InlineData("[a](github.com/o/r)")]
    [InlineData("[a](mailto:gauge@tides.example)")]
    [InlineData("![a](/uploads/upload_0123456789abcdef.png)")]
    [InlineData("`[a](none.md)`")]
    [InlineData("none.md")]
    public void A_link_that_leads_somewhere_is_left_alone(string line) => Assert.Empty(Archive($"* {line}").Found(Rule));

    [Fact]
    public void Nothing_is_said_of_files_where_they_are_not_known() =>
        Assert.Empty(Checker.Check(Archive("* [a](none.md)").Read() with { Files = null }).Where(finding => finding.Rule.Name == Rule));

    private static Submitted Archive(string line) => Submitted.Saying(line)
        .After("2026-03-04")
        .Beside("docs/2026-03-05.md", "# 2026-03-05\n\n## Lids\n")
        .Beside("docs/images/mast.png")
        .Beside("network/my notes.md");

    [Fact]
    public void An_address_that_stands_often_is_told_once_with_all_its_places()
    {
        var finding = Assert.Single(Archive("* [a](nowhere.md) and [b](nowhere.md)\n* [c](nowhere.md)").Findings(), finding => finding.Rule.Name == Rule);
        Assert.Equal(2, finding.AlsoAt.Length);
    }
}

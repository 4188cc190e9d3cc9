using Automation.Reports.Check;
using Xunit;

namespace Automation.Tests.Reports.Check;

public sealed class GoldenTests
{
    [Fact]
    public void People_read_this() => GoldenFile.Check("check.txt", Checked.Sample().Print(CheckFormat.Text));

    [Fact]
    public void Programs_read_this() => GoldenFile.Check("check.json", Checked.Sample().Print(CheckFormat.Json));

    [Fact]
    public void A_workflow_reads_this() => GoldenFile.Check("check.github.txt", Checked.Sample().Print(CheckFormat.GitHub));

    [Fact]
    public void A_pull_request_reads_this() => GoldenFile.Check("check.md", Checked.Sample().Print(CheckFormat.Markdown));
}

using System.Text;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes import</c>: a pad's text comes into the archive.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Pad = "# 2026-04-22\r\n\r\n## Participants (github handles preferred)\r\n\r\n* @mira-kelpwood\r\n* @wim-delta\r\n\r\n##Agenda\r\n\r\n### Node census\r\n\r\n* 41 nodes answered";

    private readonly SampleCheckout _checkout = new() { Now = NodaTime.Instant.FromUtc(2026, 4, 23, 8, 0), Piped = Encoding.UTF8.GetBytes(Pad) };

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task The_file_is_named_as_the_series_names_them_and_what_is_mechanical_is_mended()
    {
        var outcome = await _checkout.RunAsync("import network");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("wrote network/20260422.md\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(Pad.Replace("\r", "", StringComparison.Ordinal).Replace("##Agenda", "## Agenda", StringComparison.Ordinal) + "\n", _checkout.Text("network/20260422.md"));
    }

    [Fact]
    public async Task A_pad_in_a_file_is_taken_with_the_day_that_is_named()
    {
        _checkout.With("pad.txt", "# Docs\n\n## Agenda\n");
        var outcome = await _checkout.RunAsync("import docs pad.txt --date 2026-04-30 --dry-run");
        Assert.StartsWith("would write docs/2026-04-30.md\n", outcome.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(_checkout.Full("docs/2026-04-30.md")));
    }

    [Fact]
    public async Task Printed_minutes_are_nothing_but_the_minutes()
    {
        var fingerprint = _checkout.Fingerprint;
        var outcome = await _checkout.RunAsync("import network - --stdout");
        Assert.StartsWith("# 2026-04-22\n\n## Participants", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("* 41 nodes answered\n", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("mended network/20260422.md: ", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(fingerprint, _checkout.Fingerprint);
    }

    [Theory]
    [InlineData("import network --dry-run", "planned")]
    [InlineData("import network", "written")]
    public async Task Programs_are_told_where_it_went_and_what_was_found(string command, string told)
    {
        var report = await _checkout.JsonAsync(command);
        Assert.Equal(("network/20260422.md", told), (report.GetProperty("path").GetString(), report.GetProperty("outcome").GetString()));
        Assert.Contains("heading-space", report.GetProperty("mended").EnumerateArray().Select(mended => mended.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is_unless_it_is_to_be_overwritten()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\nsomebody's\n");
        var refused = await _checkout.RunAsync("import network");
        Assert.Equal(2, refused.Code);
        Assert.Contains("network/20260422.md is there already", refused.Error, StringComparison.Ordinal);
        Assert.Equal("# 2026-04-22\n\nsomebody's\n", _checkout.Text("network/20260422.md"));

        Assert.Equal(0, (await _checkout.RunAsync("import network --force")).Code);
        Assert.Contains("41 nodes", _checkout.Text("network/20260422.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_writes_meanwhile_is_not_overwritten()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\nsomebody's\n").Meanwhile = () => _checkout.With("network/20260422.md", "# 2026-04-22\n\nmore\n");
        var refused = await _checkout.RunAsync("import network --force");
        Assert.Equal(2, refused.Code);
        Assert.Contains("network/20260422.md was written by somebody else just now", refused.Error, StringComparison.Ordinal);
        Assert.Equal("# 2026-04-22\n\nmore\n", _checkout.Text("network/20260422.md"));
    }

    [Fact]
    public async Task Printed_minutes_are_part_of_the_object_for_programs()
    {
        var printed = await _checkout.RunAsync("import network --stdout");
        var report = await _checkout.JsonAsync("import network --stdout");
        Assert.Equal((printed.Output, "planned"), (report.GetProperty("text").GetString(), report.GetProperty("outcome").GetString()));
        Assert.Null((await _checkout.JsonAsync("import network --dry-run")).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_text_without_end_is_not_read_to_its_end()
    {
        _checkout.Piped = new byte[Minutes.Text.SourceText.MaximumBytes + 200_000];
        var outcome = await _checkout.RunAsync("import network");
        Assert.Equal((2, "standard input:1:1: the file has more than the 16777216 bytes that are read\n"), (outcome.Code, outcome.Error));
    }

    [Theory]
    [InlineData("no title here\n", "import network", "the text has no title that names the day; name it with --date")]
    [InlineData("# 2026-04-22\0\n", "import network", "the file has a NUL character")]
    [InlineData("", "import network", "the text has no title that names the day; name it with --date")]
    [InlineData("# 2026-04-22\n", "import netwerk", "did you mean \"network\"?")]
    [InlineData("# 2026-04-22\n", "import network nowhere.md", "there is no file \"nowhere.md\"")]
    [InlineData("# 2026-04-22\n", "import network docs", "\"docs\" is a folder; name the file with the pad's text")]
    [InlineData("# 2026-04-22\n", "import network --stdout --format sarif", "--stdout prints the minutes, as they are or with --format json; choose --dry-run for the findings alone")]
    [InlineData("# 2026-04-22\n", "import", "name the series: minutes import SERIES")]
    public async Task What_cannot_be_taken_is_told(string pad, string command, string told)
    {
        _checkout.Piped = Encoding.UTF8.GetBytes(pad);
        var outcome = await _checkout.RunAsync(command);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(told, outcome.Error, StringComparison.Ordinal);
    }
}

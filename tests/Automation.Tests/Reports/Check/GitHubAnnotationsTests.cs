using Automation.Reports.Check;
using Minutes.Validation;
using Xunit;

namespace Automation.Tests.Reports.Check;

public sealed class GitHubAnnotationsTests
{
    private const string Text = "# one\n\n* two\n";

    [Fact]
    public void What_people_read_stands_where_commands_are_off()
    {
        var lines = Checked.Sample().Print(CheckFormat.GitHub).Split('\n');

        Assert.Equal("::stop-commands::c0ffee", lines[0]);
        Assert.Equal(Checked.Sample().Print(CheckFormat.Text), string.Join('\n', lines[1..Array.IndexOf(lines, "::c0ffee::")]) + "\n");
    }

    [Theory]
    [InlineData("100 % sure", "100 %25 sure; do")]
    [InlineData("a\r\n::error::b", "a␍␊::error::b; do")]
    [InlineData("%0A::error::b", "%250A::error::b; do")]
    [InlineData("a, b: c", "a, b: c; do")]
    public void A_message_stays_one_command(string message, string printed) =>
        Assert.Equal($"::error file=network/20260311.md,line=3,endLine=3,col=3,endColumn=6,title=MIN904 title-date::{printed}", Annotations(Checked.At(Text, "two", message: message, advice: "do")).Single());

    [Fact]
    public void A_path_cannot_add_a_property()
    {
        var report = new CheckReport([Checked.File("a,title=b%3A.md", Text, Checked.At(Text, "two"))]);

        Assert.StartsWith("::error file=a%2Ctitle=b%253A.md,line=3,", Annotations(report).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_on_several_lines_has_no_columns() =>
        Assert.StartsWith("::error file=network/20260311.md,line=1,endLine=3,title=", Annotations(Checked.At(Text, "one\n\n* two")).Single(), StringComparison.Ordinal);

    [Fact]
    public void The_worst_come_first() =>
        Assert.Equal(["::error", "::warning", "::notice"], Annotations(Checked.At(Text, "one", Checked.Outcome), Checked.At(Text, "two", Checked.Blank), Checked.At(Text, "two")).Select(line => line.Split(' ')[0]));

    [Fact]
    public void Every_call_has_a_token_of_its_own()
    {
        var options = new CheckOutputOptions();

        Assert.Matches("^[0-9a-f]{32}$", options.Token());
        Assert.NotEqual(options.Token(), options.Token());
    }

    private static string[] Annotations(params Finding[] findings) => Annotations(Checked.Report(Text, findings));

    private static string[] Annotations(CheckReport report) => report.Print(CheckFormat.GitHub).Split("::c0ffee::\n")[1].Split('\n')[..^1];
}

using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Tabs among blanks.</summary>
public sealed class TabIndentationTests
{
    [Theory]
    [InlineData("* a\n  * b\n\t* c", "* a\n  * b\n    * c")]
    [InlineData("* a\n    * b\n  \t* c\n\t\ttext", "* a\n    * b\n    * c\n        text")]
    [InlineData("* a\n\t* b", "* a\n    * b")]
    [InlineData("* a\n  * b\n \t* c\n\t \t* d", "* a\n  * b\n    * c\n        * d")]
    public void They_become_as_many_blanks_as_Markdown_reads(string lines, string mended) =>
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).Mended("tab-indentation"));

    [Theory]
    [InlineData("* a\n\t* b\n\t* c")]
    [InlineData("* a\n  * b\tc")]
    [InlineData("* a\n  * b\n\n```\n\tmake\n```")]
    public void Tabs_alone_or_in_text_or_in_code_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("tab-indentation"));

    [Theory]
    [InlineData("* a\n  * b\n\t* c", "the line is indented with a tab, others with blanks")]
    [InlineData("* a\n  * b\n\t* c\n\t* d", "2 lines are indented with tabs, others with blanks")]
    public void They_are_told_once(string lines, string message) => Assert.EndsWith(message, Assert.Single(Submitted.Saying(lines).Found("tab-indentation")), StringComparison.Ordinal);

    [Fact]
    public void Where_only_the_minutes_before_indent_with_blanks_tabs_are_told_and_stay()
    {
        var before = Submitted.SoundOf("2026-03-04") + "* a\n  * b\n";
        var told = Submitted.Saying("* a\n\t* b\n\t* c").Beside("network/20260304.md", before).Findings().Where(finding => finding.Rule.Name == "tab-indentation");
        Assert.Null(Assert.Single(told).Fix);
        Assert.Empty(Submitted.Saying("* a\n\t* b\n\t* c").Beside("network/20260304.md", before.Replace("  * b", "\t* b", StringComparison.Ordinal)).Found("tab-indentation"));
    }
}

using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Tables whose rows do not fit their head.</summary>
public sealed class BrokenTableTests
{
    [Theory]
    [InlineData("\n| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n| 1 | 2 |", "18:1 the row has 3 cells, the table's head 2 cells")]
    [InlineData("\n| a | b |\n|---|---|\n| 1 2 |", "18:1 the row has one cell, the table's head 2 cells")]
    [InlineData("\n| a | b |\n| --- |\n| 1 | 2 |", "17:1 the line of dashes has one cell, the table's head 2 cells, so Markdown shows no table")]
    [InlineData("\n| a | b |\n| 1 | 2 |", "16:1 the line of dashes below the table's head is missing, so Markdown shows no table")]
    public void A_broken_table_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("broken-table"));

    [Theory]
    [InlineData("| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 | 3 |", Severity.Note)]
    [InlineData("| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 | 2 | 3 |", Severity.Warning)]
    [InlineData("| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 | 2 | 3 |", Severity.Warning)]
    [InlineData("| 1 | 2 |\n| 1 | 2 |\n| 1 | 2 | 3 | 4 |", Severity.Warning)]
    [InlineData("| 1 | 2 |", Severity.Warning)]
    public void Where_most_rows_leave_the_last_cells_away_that_is_a_habit(string rows, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Submitted.Saying("\n| a | b | c |\n|---|---|---|\n" + rows).Findings(), finding => finding.Rule.Name == "broken-table").Severity);

    [Fact]
    public void Each_table_is_told_once() => Assert.Equal(
        ["18:1 the row has one cell, the table's head 2 cells", "23:1 the row has 3 cells, the table's head 2 cells"],
        Submitted.Saying("\n| a | b |\n|---|---|\n| 1 |\n| 2 |\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |").Found("broken-table"));

    [Theory]
    [InlineData("\n| a | b |\n| c | d |\n|---|---|")]
    [InlineData("\n| a | b |\n| 1 | 2 | 3 |")]
    [InlineData("\n| a | b\n| 1 | 2")]
    [InlineData("\n| a | b |\n|---|---|\n| 1 | 2 \\|")]
    [InlineData("\n| a |\n|---|\n| 1 |")]
    [InlineData("\n| a | b |\n|---|---|")]
    [InlineData("\n| a | b |\n|---|---|\n")]
    [InlineData("\n| a | b |\n\n| 1 | 2 |")]
    [InlineData("\n|\n|")]
    [InlineData("\n| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | |")]
    [InlineData("\n| a | b |\n|---|---|\n| 1 \\| 2 | `|` |")]
    [InlineData("\n| a | b\n|---|---\n| 1 | 2")]
    [InlineData("\n| a sentence behind a bar\n| and another one")]
    [InlineData("\n| a |\n| b |")]
    [InlineData("```\n| a | b |\n| 1 | 2 | 3 |\n```")]
    public void A_sound_table_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("broken-table"));
}

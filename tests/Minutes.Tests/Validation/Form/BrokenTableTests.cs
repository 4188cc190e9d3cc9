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
    [InlineData("\n| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | |")]
    [InlineData("\n| a | b |\n|---|---|\n| 1 \\| 2 | `|` |")]
    [InlineData("\n| a | b\n|---|---\n| 1 | 2")]
    [InlineData("\n| a sentence behind a bar\n| and another one")]
    [InlineData("\n| a |\n| b |")]
    [InlineData("```\n| a | b |\n| 1 | 2 | 3 |\n```")]
    public void A_sound_table_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("broken-table"));
}

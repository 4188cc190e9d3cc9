using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

public sealed class AgeNoteTests
{
    [Theory]
    [InlineData("continuation from [2026-04-09](20260409.md#racks)", "")]
    [InlineData("_continued from 2026-04-09_", "")]
    [InlineData("see o/r#12 (continuation from [2026-04-09](20260409.md#racks))", "see o/r#12")]
    [InlineData("see o/r#12", "see o/r#12")]
    [InlineData("continuation of the talk from Monday", "continuation of the talk from Monday")]
    [InlineData("continuation from [2026-04-09](20260409.md) was short", "continuation from [2026-04-09](20260409.md) was short")]
    public void The_note_on_an_age_is_no_part_of_what_a_line_says(string line, string said)
    {
        Assert.Equal(said, AgeNote.Without(line));
        Assert.Equal(said.Length == 0, AgeNote.IsOne(line));
    }
}

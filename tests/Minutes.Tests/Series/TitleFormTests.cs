using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

public sealed class TitleFormTests
{
    [Theory]
    [InlineData("# 2023-03-08", "# 2023-03-16")]
    [InlineData("## 2023-03-08", "## 2023-03-16")]
    [InlineData("# SCS Tech Weekly 2023-03-08", "# SCS Tech Weekly 2023-03-16")]
    [InlineData("# 2023–03–08", "# 2023–03–16")]
    [InlineData("# Wednesday, March 8th, 2023", "# Thursday, March 16th, 2023")]
    [InlineData("# Mittwoch, 8. März 2023", "# Donnerstag, 16. März 2023")]
    [InlineData("# Mi., 08.03.2023 (Netz)", "# Do., 16.03.2023 (Netz)")]
    [InlineData("# 2023-03-08 (Wed)", "# 2023-03-16 (Thu)")]
    [InlineData("# So far so good 2023-03-08", "# So far so good 2023-03-16")]
    [InlineData("# 2023-03-08 ## Participants", "# 2023-03-16")]
    [InlineData("2023-03-08", "# 2023-03-16")]
    [InlineData("#2023-03-08", "# 2023-03-16")]
    [InlineData("Minutes 2023-03-08\n---", "## Minutes 2023-03-16")]
    [InlineData("# 2023-03-15\n* Review\n\n# Weekly 2023-03-08", "# Weekly 2023-03-16")]
    [InlineData("# Network Team", "# 2023-03-16")]
    [InlineData("", "# 2023-03-16")]
    public void The_next_title_is_written_like_the_last(string title, string next) =>
        Assert.Equal(next, TitleForm.Of([File("20230308", title)]).For(new(2023, 3, 16)));

    [Fact]
    public void A_title_that_lost_its_sign_gets_the_level_of_the_others() =>
        Assert.Equal("## 2023-03-16", TitleForm.Of([File("20230308", "2023-03-08"), File("20230301", "## 2023-03-01")]).For(new(2023, 3, 16)));

    private static SeriesMinutes File(string day, string title) => Written.File($"n/{day}.md", title + "\n\n## Agenda\n");
}

using Minutes.Documents;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class TitleTests
{
    [Theory]
    [InlineData("# 2023-03-08", 1, "2023-03-08")]
    [InlineData("## 2023-03-08", 2, "2023-03-08")]
    [InlineData("# 2023-03-08 #", 1, "2023-03-08")]
    [InlineData("# SCS Tech Weekly 2023-03-08", 1, "SCS Tech Weekly 2023-03-08")]
    [InlineData("# 2023–03–08", 1, "2023–03–08")]
    [InlineData("# Mittwoch, 8. März 2023", 1, "Mittwoch, 8. März 2023")]
    [InlineData("# Wednesday, March 8th, 2023", 1, "Wednesday, March 8th, 2023")]
    [InlineData("### Minutes of 2023-03-08", 3, "Minutes of 2023-03-08")]
    [InlineData("# Outage (2023-03-08)", 1, "Outage (2023-03-08)")]
    [InlineData("# 2023-03-08 ## Participants (handles)", 1, "2023-03-08")]
    [InlineData("2023-03-08", 0, "2023-03-08")]
    [InlineData(" 2023-03-08", 0, "2023-03-08")]
    [InlineData("#2023-03-08", 0, "2023-03-08")]
    [InlineData("Minutes 2023-03-08\n------------------", 2, "Minutes 2023-03-08")]
    [InlineData("2023-03-08\n===", 1, "2023-03-08")]
    [InlineData("---\ndate: 2023-03-01\n---\n# 2023-03-08", 1, "2023-03-08")]
    [InlineData("<!-- 2023-03-01 -->\n# 2023-03-08", 1, "2023-03-08")]
    public void The_title_names_the_day(string top, int level, string text)
    {
        var title = Assert.Single(Written.Read(top + "\n\n## Agenda\n").Titles);
        Assert.Equal((level, text, new LocalDate(2023, 3, 8)), (title.Level, title.Text, title.Date));
    }

    [Theory]
    [InlineData("# 03/08/2023", "03/08/2023")]
    [InlineData("# Network Team", "Network Team")]
    [InlineData("# 2023-02-30", "2023-02-30")]
    public void A_first_heading_without_a_readable_date_is_a_title_without_a_day(string top, string text)
    {
        var title = Assert.Single(Written.Read(top + "\n\n## Agenda\n").Titles);
        Assert.Equal((text, null), (title.Text, title.Date));
    }

    [Theory]
    [InlineData("# Agenda")]
    [InlineData("## Network Team")]
    [InlineData("* 2023-03-08")]
    [InlineData("We met on 2023-03-08 and spoke about many things that matter")]
    [InlineData("")]
    public void No_title(string top) => Assert.Empty(Written.Read(top + "\n\n## Agenda\n").Titles);

    [Theory]
    [InlineData("# 2023-03-15\n* Review\n\n# 2023-03-08\n", "2023-03-15|2023-03-08")]
    [InlineData("# Participants\n# 2023-03-08\n", "2023-03-08")]
    [InlineData("# 2023-03-08\n## 2023-03-09 Workshop\n", "2023-03-08|2023-03-09 Workshop")]
    [InlineData("# 2023-03-08\n### 2023-03-09\n", "2023-03-08")]
    [InlineData("# 2023-03-08\n## Release of the next version on 2023-04-01\n", "2023-03-08")]
    [InlineData("# 2023-03-08\n## Plans\n2023-03-15\n", "2023-03-08")]
    public void Several_titles_are_several_meetings(string text, string titles) =>
        Assert.Equal(titles, string.Join('|', Written.Read(text).Titles.Select(title => title.Text)));

    [Fact]
    public void A_title_that_swallowed_the_next_heading_leaves_its_section()
    {
        var document = Written.Read("# 2023-03-08 ## Participants (handles)\n- @mira\n\n## Agenda\n");
        Assert.Equal([SectionKind.Participants, SectionKind.Agenda], document.Sections.Select(section => section.Kind));
        Assert.Equal("mira", Assert.Single(document.Participants).Name);
    }
}

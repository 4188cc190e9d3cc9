using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class ParticipantTwiceTests
{
    private const string Rule = "participant-twice";

    [Theory]
    [InlineData("* @mira-k\n* @tjorven\n* @mira-k\n", "7:3 @mira-k is listed twice, the first time on line 5", "* @mira-k\n* @tjorven\n")]
    [InlineData("* @mira-k\n* @Mira-K\n* @tjorven\n", "6:3 @Mira-K is listed twice, the first time on line 5", "* @mira-k\n* @tjorven\n")]
    [InlineData("* Mira Kallas\n* Mira Kallas\n", "6:3 Mira Kallas is listed twice, the first time on line 5", "* Mira Kallas\n")]
    [InlineData("* Mira Kallas (Harbour)\n* Oke Tamm\n* Mira Kallas (Harbour)\n", "7:3 Mira Kallas is listed twice, the first time on line 5", "* Mira Kallas (Harbour)\n* Oke Tamm\n")]
    [InlineData("| Name | Login |\n| --- | --- |\n| Mira | @mira-k |\n| Oke | @oke |\n| Mira | @mira-k |\n", "9:10 @mira-k is listed twice, the first time on line 7", "| Name | Login |\n| --- | --- |\n| Mira | @mira-k |\n| Oke | @oke |\n")]
    [InlineData("@mira-k, @tjorven, @mira-k\n", "5:20 @mira-k is listed twice, the first time on line 5", "@mira-k, @tjorven\n")]
    [InlineData("@mira-k, @mira-k, @tjorven\n", "5:10 @mira-k is listed twice, the first time on line 5", "@mira-k, @tjorven\n")]
    [InlineData("* @mira-k\n* @oke\n\n**Guests**\n\n* @mira-k\n", "10:3 @mira-k is listed twice, the first time on line 5", "* @mira-k\n* @oke\n\n**Guests**\n\n")]
    public void The_second_entry_is_taken_out(string list, string message, string mended)
    {
        Assert.Equal([message], With(list).Found(Rule));
        Assert.Equal(With(mended).Text, With(list).Mended(Rule));
    }

    [Fact]
    public void At_the_end_of_a_file_without_newline_the_line_before_keeps_its_end()
    {
        var submitted = new Submitted("# 2026-03-11\n\n## Agenda\n\n## Participants\n\n* @mira-k\n* @mira-k");
        Assert.Equal("# 2026-03-11\n\n## Agenda\n\n## Participants\n\n* @mira-k", submitted.Mended(Rule));
    }

    [Theory]
    [InlineData("* @mira-k\n* @mira-k (late)\n", "6:3 @mira-k is listed twice, the first time on line 5")]
    [InlineData("* Mira\n* Mira\n", "6:3 Mira is listed twice, the first time on line 5")]
    [InlineData("* @mira-k\n* @tjorven\n\nExcused: @mira-k\n", "8:10 @mira-k is listed both as present and as absent, the first time on line 5")]
    [InlineData("* @mira-k (excused)\n* @mira-k\n", "6:3 @mira-k is listed both as present and as absent, the first time on line 5")]
    public void Where_more_is_said_a_person_decides(string list, string message)
    {
        Assert.Equal([message], With(list).Found(Rule));
        Assert.DoesNotContain(With(list).Findings(), finding => finding.Rule.Name == Rule && finding.Fix is not null);
    }

    [Theory]
    [InlineData("* @mira-k\n* @mira-kallas\n", "two handles")]
    [InlineData("* @mira-k (for @tjorven)\n* @tjorven\n", "what stands in brackets tells something")]
    [InlineData("* @mira-k\n* Mira Kallas\n", "who can tell")]
    public void Not_where(string list, string because) => Assert.True(With(list).Found(Rule).Length == 0, because);

    [Fact]
    public void Two_meetings_in_one_file_have_a_list_each() =>
        Assert.Empty(new Submitted("# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n# 2026-03-11\n\n## Participants\n\n* @mira-k\n").Found(Rule));

    private static Submitted With(string list) => new($"# 2026-03-11\n\n## Participants\n\n{list}\n## Agenda\n\n### Gauge\n\n* it is up again\n");
}

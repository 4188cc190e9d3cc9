using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>How long a topic has been open, and where it began.</summary>
public sealed class TopicAgeTests
{
    private const string Lids = "### Lids\n\n* grey\n";
    private const string Other = "### Soup and bread\n\n* hot\n";

    [Theory]
    [InlineData(1, "1 meeting", "2026-03-11")]
    [InlineData(2, "2 meetings", "2026-03-04")]
    [InlineData(15, "15 meetings", "2025-12-03")]
    [InlineData(16, "16+ meetings", "2025-11-26")]
    [InlineData(20, "16+ meetings", "2025-11-26")]
    public void Each_meeting_in_which_it_stood_counts(int meetings, string age, string since)
    {
        var read = WeeklyMinutes.Decide(Lids.Times(meetings)).On("Lids").Age;
        Assert.Equal((age, since), (read.ToString(), read.Since.Date.ToString("uuuu-MM-dd", null)));
    }

    [Theory]
    [InlineData("L..L", 1)]
    [InlineData("L.L", 2)]
    [InlineData("L.LL.L", 4)]
    [InlineData("LLL...L", 1)]
    [InlineData("LL", 2)]
    public void One_meeting_away_is_bridged_and_two_begin_anew(string stood, int meetings) =>
        Assert.Equal(meetings, WeeklyMinutes.Decide([.. stood.Select((sign, week) => $"{(sign == 'L' ? Lids : Other)}    * said in week {week}\n")]).On("Lids").Age.Meetings);

    [Fact]
    public void It_is_called_by_the_name_that_it_began_under() =>
        Assert.Equal("Lids (@oke)", WeeklyMinutes.Decide("### Lids (@oke)\n", "### Lids\n").On("Lids").Age.SinceName);
}

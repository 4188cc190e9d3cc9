using Minutes.Outlines;
using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>The participants' list is empty unless a roster is wanted.</summary>
public sealed class RosterTests
{
    [Theory]
    [InlineData("@mira @oke|@mira @oke", "@mira|@oke")]
    [InlineData("@mira|@oke", "@oke|@mira", "who was there half of the times")]
    [InlineData("@mira|@oke|@oke", "@oke", "not who came less")]
    [InlineData("@tjorven|@tjorven|@tjorven|@mira|@mira|@oke|@oke", "@oke|@mira", "only the last four meetings count")]
    [InlineData("@Mira|@mira", "@mira", "case is no difference")]
    [InlineData("@mira|Kai", "@mira", "names without a handle are not asked")]
    public void Those_who_mostly_take_part_are_listed(string meetings, string listed, string because = "all came always")
    {
        var minutes = meetings.Split('|').Select(names => $"## Participants\n\n{string.Concat(names.Split(' ').Select(name => $"* {name}\n"))}\n## Agenda\n").ToArray();
        var text = NextText.After(new OutlineOptions { FillsRoster = true }, minutes);
        Assert.True(text.Contains($"## Participants\n\n{string.Concat(listed.Split('|').Select(name => $"* {name}\n"))}\n## Agenda", StringComparison.Ordinal), because + text);
        Assert.Contains("## Participants\n\n## Agenda", NextText.After(minutes), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_sent_excuses_is_not_listed() => Assert.DoesNotContain(
        "@oke",
        NextText.After(new OutlineOptions { FillsRoster = true }, "## Participants\n\n* @mira\n* excused: @oke\n\n## Agenda\n"),
        StringComparison.Ordinal);
}

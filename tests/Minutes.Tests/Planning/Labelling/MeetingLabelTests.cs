using CsCheck;
using Minutes.Changes;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>What the label of a meeting says.</summary>
public sealed class MeetingLabelTests
{
    [Fact]
    public void It_names_day_series_and_file() => Assert.Equal(
        new MeetingLabel("minutes/network/2026-03-11", "2026-03-11 network: https://github.com/open-tidepool/minutes/blob/main/network/20260311.md", "c5def5"),
        Of("network"));

    [Theory]
    [InlineData("teams/south/network", "2026-03-11 teams/south/network: open-tidepool/minutes/teams/south/network/20260311.md")]
    [InlineData("teams/of the south/a net", "2026-03-11 teams/of the south/a net: open-tidepool/minutes/teams/of the south/a net/20260311.md")]
    [InlineData("the teams of the whole south/nets", "2026-03-11 …teams of the whole south/nets: the teams of the whole south/nets/20260311.md")]
    public void A_long_address_is_shortened_to_the_path(string series, string description) =>
        Assert.Equal(description, Of(series, "minutes/{{ date }}").Description);

    [Fact]
    public void A_blank_in_a_path_is_written_as_addresses_want_it() =>
        Assert.Equal("2026-03-11 a net: https://github.com/open-tidepool/minutes/blob/main/a%20net/20260311.md", Of("a net").Description);

    [Fact]
    public void Name_and_colour_are_configured()
    {
        var plan = Scene("network").Configured("labels:\n  name: \"said/{{ date }}/{{ series }}\"\n  color: bfd4f2").Plan();

        Assert.Equal(("said/2026-03-11/network", "bfd4f2"), plan.Changes.OfType<CreateLabel>().Select(create => (create.Label.Name, create.Label.Color)).Single());
    }

    [Fact]
    public void GitHub_takes_each_description() => Gen.String[Gen.Char["abcä😀 -/"], 1, 120]
        .Where(series => Minutes.Archive.ArchivePath.Parse($"{series}/20260311.md") is not null && series.Trim('/', ' ').Length > 0)
        .SampleSeeded(series => Assert.InRange(Of(series, "minutes/{{ date }}").Description.Length, 12, 100), count: 100);

    private static LabelScene Scene(string series) => new LabelScene().Gets($"{series}/20260311.md", LabelScene.Minutes("2026-03-11", "* open-tidepool/network#12"));

    private static MeetingLabel Of(string series, string name = "minutes/{{ series }}/{{ date }}") =>
        Scene(series).Configured($"labels:\n  name: \"{name}\"").Plan().Changes.OfType<CreateLabel>().Single().Label;
}

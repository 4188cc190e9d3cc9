using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Schedule;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class ReadingTests
{
    private static readonly MinutesConfiguration Everything = Configurations.Valid(Configurations.Everything);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing is settled yet\n")]
    [InlineData("---\n")]
    [InlineData("---\n# nothing\n...\n")]
    [InlineData("~")]
    [InlineData("{}")]
    [InlineData("pauses:\nholidays:\ndefaults:\nseries:\n")]
    public void A_configuration_that_says_nothing_is_the_default(string yaml)
    {
        var read = Configurations.Valid(yaml);

        Assert.Equal(DateTimeZone.Utc, read.TimeZone);
        Assert.Empty(read.Pauses);
        Assert.Empty(read.Holidays);
        Assert.Empty(read.Series);
        Assert.Equal(MinutesConfiguration.Default.Defaults, read.Defaults);
    }

    [Fact]
    public void Pauses_and_holidays_are_read_with_and_without_names()
    {
        Assert.Equal([new(new(2026, 12, 21), new(2027, 1, 3), "winter break")], Everything.Pauses);
        Assert.Equal([new(new(2026, 5, 14), "Ascension Day"), new(new(2026, 10, 3))], Everything.Holidays);
    }

    [Theory]
    [InlineData(2026, 12, 20, false)]
    [InlineData(2026, 12, 21, true)]
    [InlineData(2027, 1, 3, true)]
    [InlineData(2027, 1, 4, false)]
    public void A_pause_has_both_its_ends(int year, int month, int day, bool contained) =>
        Assert.Equal(contained, Everything.Pauses[0].Contains(new(year, month, day)));

    [Fact]
    public void A_series_has_what_its_keys_say()
    {
        var network = Everything.For("network");

        Assert.Equal("network/20260401.md", network.Path?.For(new(2026, 4, 1)).ToString());
        Assert.Equal("every Wednesday at 15:05", network.Schedule?.ToString());
        Assert.Equal(Duration.FromMinutes(50), network.Duration);
        Assert.Equal("Europe/Lisbon", network.TimeZone.Id);
        Assert.Equal([new(2026, 3, 25)], network.Skip);
        Assert.Equal(new MovedTo(new(2026, 4, 2)), network.Move[new(2026, 4, 1)]);
        Assert.Equal(new("open-tidepool", "network"), network.Repository);
        Assert.Equal(["mira-k", "tjorven"], network.Rota);
        Assert.Equal("templates/network.md", network.Template);
        Assert.Equal("# {date}", network.Title);
        Assert.Equal((CarryPolicy.Explicit, CarriedText.Open, ParticipantsMode.Roster), (network.CarryOver, network.CarryText, network.Participants));
        Assert.False(network.Ignore);
    }

    [Fact]
    public void Series_stand_in_the_order_of_their_names() =>
        Assert.Equal(["board", "drafts", "network", "teams/storage"], Everything.Series.Keys);

    [Fact]
    public void A_series_without_keys_of_its_own_has_the_defaults() =>
        Assert.Equal(Everything.Defaults, Everything.For("teams/storage"));

    [Fact]
    public void A_series_that_is_not_named_has_the_defaults()
    {
        Assert.Equal(Everything.Defaults, Everything.For("Network"));
        Assert.Equal("Europe/Berlin", Everything.For("elsewhere").TimeZone.Id);
        Assert.Equal(".github/minutes.template.md", Everything.For("elsewhere").Template);
    }

    [Fact]
    public void A_series_can_take_a_default_back()
    {
        var read = Configurations.Valid("""
            series:
              network:
                ignore: false
                rota: []
                carry-over: open
            defaults:
              ignore: true
              rota: [mira-k]
              carry-over: everything
            """);

        var (network, other) = (read.For("network"), read.For("other"));
        Assert.Equal((false, 0, CarryPolicy.Open), (network.Ignore, network.Rota.Length, network.CarryOver));
        Assert.Equal((true, 1, CarryPolicy.Everything), (other.Ignore, other.Rota.Length, other.CarryOver));
    }

    [Fact]
    public void The_time_zone_of_all_holds_wherever_it_stands()
    {
        var read = Configurations.Valid("series:\n  network:\n    duration: 1 hour\ndefaults:\n  carry-text: all\ntime-zone: Asia/Tokyo\n");

        Assert.Equal("Asia/Tokyo", read.For("network").TimeZone.Id);
        Assert.Equal("Asia/Tokyo", read.For("other").TimeZone.Id);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void Line_ends_of_both_kinds_are_read(string lineEnd) =>
        Assert.Equal("Europe/Berlin", Configurations.Valid(Configurations.Everything.ReplaceLineEndings(lineEnd)).TimeZone.Id);
}

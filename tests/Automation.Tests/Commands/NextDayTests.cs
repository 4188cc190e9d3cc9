using NodaTime;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary>The day that <c>minutes next</c> writes for, and what it says where that is past.</summary>
public sealed class NextDayTests : IDisposable
{
    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("next network --date 2026-05-06", "wrote network/20260506.md for Wednesday, 2026-05-06, after network/20260415.md")]
    [InlineData("next network --date 2026-04-17", "wrote network/20260417.md for Friday, 2026-04-17, after network/20260415.md")]
    [InlineData("next network --date 2026-03-05", "wrote network/20260305.md for Thursday, 2026-03-05, after network/20260304.md")]
    [InlineData("next network --date 2020-01-01", "wrote network/20200101.md for Wednesday, 2020-01-01\n")]
    public async Task Another_day_follows_the_minutes_before_it(string command, string first) =>
        Assert.StartsWith(first, (await _checkout.RunAsync(command)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_topic_put_off_until_then_comes_with_that_day()
    {
        Assert.DoesNotContain("Node census", (await _checkout.RunAsync("next network --stdout")).Output, StringComparison.Ordinal);
        Assert.Contains("#### Node census", (await _checkout.RunAsync("next network --stdout --date 2026-05-06")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-04-22", "")]
    [InlineData("2026-04-23", "  that meeting is past; the first one to come is Wednesday, 2026-04-29 (--date 2026-04-29)\n")]
    public async Task A_meeting_that_is_past_is_told_with_the_first_one_to_come(string today, string told)
    {
        var output = (await _checkout.RunAsync($"next network --dry-run --today {today}")).Output;
        Assert.Equal(told.Length > 0, output.Contains("that meeting is past", StringComparison.Ordinal));
        Assert.Contains(told, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next network --stdout --today 2026-04-23", "  that meeting is past; the first one to come is Wednesday, 2026-04-29 (--date 2026-04-29)\n")]
    [InlineData("next network --stdout --today 2026-04-22", "")]
    [InlineData("next network --stdout --today 2026-04-23 --date 2026-04-22", "")]
    public async Task It_is_told_beside_minutes_that_are_printed(string command, string told)
    {
        var outcome = await _checkout.RunAsync(command);
        Assert.Equal((0, told), (outcome.Code, outcome.Error));
        Assert.StartsWith("# 2026-04-22\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_not_told_of_a_file_that_is_there()
    {
        await _checkout.RunAsync("next network");
        var outcome = await _checkout.RunAsync("next network --today 2026-04-23");
        Assert.Equal("network/20260422.md is there already, just as it would be written\n", outcome.Output);
        Assert.DoesNotContain("past", (await _checkout.RunAsync("explain network --today 2026-04-23")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(13, 54, false)]
    [InlineData(13, 55, true)]
    public async Task A_meeting_with_a_time_is_past_when_it_ends(int hour, int minute, bool isPast)
    {
        // It begins at 15:05 in Berlin, which is 13:05 in UTC, and takes 50 minutes.
        _checkout.Now = Instant.FromUtc(2026, 4, 22, hour, minute);
        Assert.Equal(isPast, (await _checkout.RunAsync("next network --dry-run")).Output.Contains("that meeting is past", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Today_is_that_of_the_series_own_time_zone()
    {
        // At noon UTC of the 16th it is the 17th in Kiritimati, and the meeting of the 16th is over there.
        Assert.Equal("2026-04-16", await FirstThursdayIn("Etc/UTC"));
        Assert.Equal("2026-04-23", await FirstThursdayIn("Pacific/Kiritimati"));

        async Task<string?> FirstThursdayIn(string zone)
        {
            _checkout.With(".github/minutes.yml", $"series:\n  choir:\n    time-zone: {zone}\n    schedule: every Thursday\n");
            var next = await _checkout.JsonAsync("next choir --dry-run");
            return next.GetProperty("next")[0].GetProperty("date").GetString();
        }
    }
}

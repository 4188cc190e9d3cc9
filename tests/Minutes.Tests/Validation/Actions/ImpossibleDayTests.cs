using Xunit;

namespace Minutes.Tests.Validation.Actions;

/// <summary>Days that no calendar has.</summary>
public sealed class ImpossibleDayTests
{
    [Theory]
    [InlineData("* AI @mira-k: write until 2026-02-30", "15:27 2026-02-30 is no day")]
    [InlineData("* we meet on 31.04.2026", "15:14 31.04.2026 is no day")]
    [InlineData("* (2026-13-01)", "15:4 2026-13-01 is no day")]
    [InlineData("* from 2026-06-31.", "15:8 2026-06-31 is no day")]
    [InlineData("* until 2026-19-39", "15:9 2026-19-39 is no day")]
    [InlineData("* until 2026-00-10", "15:9 2026-00-10 is no day")]
    [InlineData("* until 2026-10-00", "15:9 2026-10-00 is no day")]
    [InlineData("* until 2026-02-29 or 2026-03-04", "15:9 2026-02-29 is no day")]
    [InlineData("* until 2026-03-04 or 2026-02-29", "15:23 2026-02-29 is no day")]
    [InlineData("* 31.04.2026", "15:3 31.04.2026 is no day")]
    [InlineData("* until 2026-02-30- or so", "15:9 2026-02-30 is no day")]
    public void It_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("no-such-day"));

    [Theory]
    [InlineData("* until 2028-02-29, 30.04.2026 and 04.30.2026")]
    [InlineData("* see <https://tide.example/2026-02-30> and v2026-02-30-1")]
    [InlineData("* 2026-20-10 and 2026-10-40, 32.12.26, 40.12.2026 and 10.20.2026")]
    [InlineData("* tide_2026-02-30, tide-2026-02-30, #2026-02-30, ?day=2026-02-30, .2026-02-30 and a2026-02-30")]
    [InlineData("* 2026-02-30_tide, 2026-02-30/tide, 2026-02-30-tide, 2026-02-30.5 and 2026-02-30a")]
    [InlineData("* 2026:02:30, 2026-02:30 and 30.02:2026, 30:02.2026")]
    [InlineData("* 2026-2-30 and 2026-02-3")]
    [InlineData("20")]
    [InlineData("* 2026")]
    [InlineData("* 2026-01-01, 2026-12-31, 2026-01-31 and 01.01.2026, 31.12.2026")]
    [InlineData("2.2026, 1.13.2026 and 0.13.2026")]
    [InlineData("* 2026-56-78 is a number, 2026-02-305 and 12026-02-30 are others")]
    [InlineData("* `2026-02-30` is what the parser must refuse, as 2026-02-30.md")]
    public void Other_numbers_and_days_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("no-such-day"));

    [Fact]
    public void At_the_very_end_and_the_very_beginning_it_is_told_too()
    {
        Assert.Equal(["14:43 2026-02-30 is no day"], new Submitted(Submitted.Sound.TrimEnd() + " 2026-02-30").Found("no-such-day"));
        Assert.Equal(["3:1 31.04.2026 is no day"], new Submitted("# 2026-03-11\n\n31.04.2026").Found("no-such-day"));
    }

    [Fact]
    public void A_title_is_told_elsewhere() => Assert.Empty(Submitted.SoundBut("# 2026-03-11", "# 2026-03-11 and 2026-02-30").Found("no-such-day"));
}

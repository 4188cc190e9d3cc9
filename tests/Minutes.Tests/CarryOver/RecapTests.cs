using Minutes.CarryOver;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>In a recap of action items each bullet is a topic: open ones come back, done ones do not.</summary>
public sealed class RecapTests
{
    [Theory]
    [InlineData("[ ] @oke: count the lids", "Carry")]
    [InlineData("@oke: count the lids", "Carry")]
    [InlineData("AI @oke: count the lids\n  * half of them", "Carry")]
    [InlineData("[x] @oke: count the lids", "Leave")]
    [InlineData("@oke: count the lids -> done", "Leave")]
    [InlineData("@oke: count the lids\n  * done", "Leave")]
    [InlineData("~~@oke: count the lids~~", "Leave")]
    public void An_item_comes_back_until_it_is_done(string item, string verdict) =>
        Assert.Equal(verdict, WeeklyMinutes.Single($"### Action items from last week\n\n* {item}\n").Verdict.ToString());

    [Fact]
    public void An_item_with_a_date_waits_for_it() =>
        Assert.Equal(Verdict.Defer, WeeklyMinutes.Single("### Action items from last week\n\n* @oke: count the lids\n  * postponed to 2026-04-01\n").Verdict);
}

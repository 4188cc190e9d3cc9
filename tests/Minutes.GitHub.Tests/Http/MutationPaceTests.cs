using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class MutationPaceTests
{
    [Fact]
    public void Turns_are_a_second_apart_also_for_many_at_once()
    {
        var pace = new MutationPace();

        Assert.Equal([0, 1, 2], Enumerable.Range(0, 3).Select(_ => pace.Reserve(LeapingTime.Start).TotalSeconds));
    }

    [Fact]
    public void The_second_begins_when_the_request_before_has_ended()
    {
        var pace = new MutationPace();
        pace.Reserve(LeapingTime.Start);
        pace.End(LeapingTime.Start.AddSeconds(9));

        Assert.Equal(0.5, pace.Reserve(LeapingTime.Start.AddSeconds(9.5)).TotalSeconds);
    }

    [Fact]
    public void A_late_end_takes_no_turn_back()
    {
        var pace = new MutationPace();
        pace.Reserve(LeapingTime.Start);
        pace.Reserve(LeapingTime.Start);
        pace.End(LeapingTime.Start.AddSeconds(0.2));

        Assert.Equal(1.5, pace.Reserve(LeapingTime.Start.AddSeconds(0.5)).TotalSeconds);
    }
}

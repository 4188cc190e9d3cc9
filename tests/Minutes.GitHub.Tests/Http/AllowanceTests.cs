using Minutes.GitHub.Http;
using NodaTime;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class AllowanceTests
{
    private static readonly Instant Hour = Instant.FromUnixTimeSeconds(1773738000);

    [Theory]
    [InlineData("5000", "4990", "1773738000", "graphql", "graphql")]
    [InlineData("5000", "4990", "1773738000", null, "core")]
    [InlineData(null, "4990", "1773738000", "core", null)]
    [InlineData("5000", "some", "1773738000", "core", null)]
    [InlineData("5000", "4990", "-1", "core", null)]
    public void It_is_what_the_headers_say_and_nothing_where_they_do_not(string? limit, string? remaining, string? reset, string? resource, string? told)
    {
        using var answer = new HttpResponseMessage();
        foreach (var (name, value) in new[] { ("limit", limit), ("remaining", remaining), ("reset", reset), ("resource", resource) })
            if (value is not null) answer.Headers.Add($"x-ratelimit-{name}", value);

        Assert.Equal(told is null ? null : new Allowance(told, 5000, 4990, Hour), Allowance.Of(answer.Headers));
    }

    [Fact]
    public void An_answer_that_comes_late_takes_nothing_back_and_another_hour_counts_anew()
    {
        var allowances = new Allowances();
        foreach (var (remaining, hours) in new[] { (90, 0), (80, 0), (85, 0), (99, 1), (10, 0) }) allowances.See(new("core", 100, remaining, Hour + Duration.FromHours(hours)));
        allowances.See(new("graphql", 100, 50, Hour));

        Assert.Equal([99, 50], allowances.Seen.Select(allowance => allowance.Remaining));
    }
}

using System.Globalization;
using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class LimitTests : IDisposable
{
    private const string Fine = """{"data":{"viewer":{},"a":{}}}""";

    private readonly Wire _wire = new();

    /// <summary>How GitHub tells a limit: name, status, body, headers, the waiting that follows.</summary>
    public static TheoryData<string, int, string, string, double> Limits { get; } = new()
    {
        { "GraphQL, primary, by type", 200, """{"errors":[{"type":"RATE_LIMITED","message":"words"}]}""", "x-ratelimit-remaining: 0|x-ratelimit-reset: +100", 101 },
        { "GraphQL, primary, by another type", 200, """{"data":null,"errors":[{"type":"RATE_LIMIT","code":"graphql_rate_limit","message":"words"}]}""", "x-ratelimit-remaining: 0|x-ratelimit-reset: +100", 101 },
        { "GraphQL, primary, by the header", 200, """{"data":null,"errors":[{"message":"words"}]}""", "x-ratelimit-remaining: 0|x-ratelimit-reset: +100", 101 },
        { "GraphQL, primary, nothing in the data", 200, """{"data":{"viewer":null,"a":null},"errors":[{"type":"RATE_LIMITED","message":"words"}]}""", "x-ratelimit-remaining: 0|x-ratelimit-reset: +7", 8 },
        { "GraphQL, primary, without headers", 200, """{"errors":[{"type":"RATE_LIMITED","message":"words"}]}""", "", 60 },
        { "GraphQL, secondary, 200", 200, """{"errors":[{"message":"words"}]}""", "retry-after: 30|x-ratelimit-remaining: 4999", 30 },
        { "GraphQL, secondary, 403", 403, """{"message":"words"}""", "retry-after: 30", 30 },
        { "GraphQL, secondary, 403 without headers", 403, "", "x-ratelimit-remaining: 4999", 60 },
        { "REST, primary, 403", 403, """{"message":"words"}""", "x-ratelimit-remaining: 0|x-ratelimit-reset: +20", 21 },
        { "REST, primary, 429", 429, "{}", "x-ratelimit-remaining: 0|x-ratelimit-reset: +20", 21 },
        { "REST, primary, already lifted", 429, "{}", "x-ratelimit-remaining: 0|x-ratelimit-reset: +-20", 1 },
        { "REST, secondary, 403", 403, """{"message":"words"}""", "retry-after: 45", 45 },
        { "REST, secondary, 429", 429, """{"message":"words"}""", "retry-after: 45|x-ratelimit-remaining: 0|x-ratelimit-reset: +20", 45 },
        { "REST, secondary, 429 without headers", 429, "no JSON", "", 60 },
        { "REST, secondary, by a date", 429, "", "retry-after: Wed, 15 Mar 2023 12:00:30 GMT", 30 },
        { "REST, secondary, now", 429, "", "retry-after: 0", 1 },
        { "REST, headers nobody understands", 429, "", "retry-after: soon|x-ratelimit-remaining: none|x-ratelimit-reset: 99999999999999999999", 60 },
    };

    public void Dispose() => _wire.Dispose();

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_limit_is_waited_for_as_the_headers_say(string name, int status, string body, string headers, double wait)
    {
        _wire.GitHub.Answers(body, status, Headers(headers)).Answers(Fine);

        if (name.StartsWith("REST", StringComparison.Ordinal)) await _wire.GetAsync($"user");
        else await _wire.AskAsync();

        Assert.Equal([wait], _wire.Time.Waits);
        Assert.Equal(new GitHubUsage(2, 0, 0, TimeSpan.FromSeconds(wait)), _wire.Run.Usage);
        Assert.Contains("waiting", _wire.Logs.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_change_is_repeated_after_a_limit_that_kept_it_from_being_made(string name, int status, string body, string headers, double wait)
    {
        _wire.GitHub.Answers(body, status, Headers(headers)).Answers(Fine);

        if (name.StartsWith("REST", StringComparison.Ordinal)) await _wire.PostAsync($"statuses");
        else await _wire.ChangeAsync();

        Assert.Equal(wait, _wire.Time.Waits[0]);
        Assert.Equal(2, _wire.Run.Usage.Mutations);
    }

    [Fact]
    public async Task A_secondary_limit_that_gives_no_time_is_waited_for_longer_each_time()
    {
        _wire.GitHub.Answers("", 429).Answers("", 429).Answers(Fine);

        await _wire.AskAsync();

        Assert.Equal([60.0, 120.0], _wire.Time.Waits);
    }

    [Fact]
    public async Task A_limit_longer_than_the_run_may_wait_is_told_with_its_time()
    {
        _wire.GitHub.Answers("""{"errors":[{"type":"RATE_LIMITED"}]}""", 200, Headers("x-ratelimit-remaining: 0|x-ratelimit-reset: +1800"));

        var limit = await Assert.ThrowsAsync<LimitException>(() => _wire.AskAsync());

        Assert.True(limit.IsPrimary);
        Assert.False(limit.MayHaveActed);
        Assert.Equal(TimeSpan.FromSeconds(1801), limit.RetryAfter);
        Assert.Equal("Look: the hourly limit of requests to GitHub is used up; it is lifted in 31 min", limit.Message);
        Assert.Empty(_wire.Time.Waits);
    }

    [Fact]
    public async Task All_waits_of_a_run_count_together()
    {
        _wire.GitHub.Answers("", 429, Headers("retry-after: 200")).Answers(Fine).Answers("", 429, Headers("retry-after: 101")).Answers(Fine);

        await _wire.AskAsync();
        await Assert.ThrowsAsync<LimitException>(() => _wire.AskAsync());

        Assert.Equal([200.0], _wire.Time.Waits);
    }

    [Fact]
    public async Task A_limit_that_never_ends_is_given_up()
    {
        _wire.GitHub.Answers("", 429, Headers("retry-after: 1"));

        await Assert.ThrowsAsync<LimitException>(() => _wire.AskAsync());

        Assert.Equal(Waiting.Tries, _wire.GitHub.Received.Count);
    }

    [Theory]
    [InlineData("the last point of the hour", """{"data":{"viewer":null},"errors":[{"type":"NOT_FOUND","path":["viewer"],"message":"m"}]}""")]
    [InlineData("a part was done", """{"data":{"viewer":{},"a":null},"errors":[{"type":"RATE_LIMITED","path":["a"],"message":"m"}]}""")]
    [InlineData("nothing is missing", """{"data":{"viewer":{}}}""")]
    public async Task No_points_left_is_no_limit_yet(string name, string body)
    {
        _wire.GitHub.Answers(body, 200, Headers("x-ratelimit-remaining: 0|x-ratelimit-reset: +100"));

        await _wire.AskAsync();
        await _wire.ChangeAsync();

        Assert.True(_wire.GitHub.Received.Count == 2, name);
    }

    private static (string Name, string Value)[] Headers(string text) =>
        [.. text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(header => header.Split(": ", 2)).Select(pair => (pair[0], Time(pair[1])))];

    /// <summary><c>+100</c> is in a hundred seconds.</summary>
    private static string Time(string value) => value is ['+', .. var seconds]
        ? LeapingTime.Start.AddSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)
        : value;
}

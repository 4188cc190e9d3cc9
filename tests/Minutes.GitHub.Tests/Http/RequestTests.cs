using System.Text.Json.Nodes;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class RequestTests : IDisposable
{
    private readonly Wire _wire = new();

    public void Dispose() => _wire.Dispose();

    [Fact]
    public async Task A_query_is_sent_with_its_variables_and_read()
    {
        _wire.GitHub.Answers("""{"data":{"viewer":{"login":"minutes"},"rateLimit":{"cost":3}}}""");

        var answer = await _wire.AskAsync(new(GraphQlDocument.Of("query Look($a: Int!) { viewer { login } }"), new() { ["a"] = 1 }));

        var request = Assert.Single(_wire.GitHub.Received);
        Assert.Equal("POST https://api.github.com/graphql", request.Line);
        Assert.Equal("Bearer " + Wire.TokenText, request.Authorization);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"query":"query Look($a: Int!) { viewer { login } }","variables":{"a":1}}"""), JsonNode.Parse(request.Body!)));
        Assert.Equal("minutes", answer.Data["viewer"]!["login"]!.GetValue<string>());
        Assert.Empty(answer.Errors);
        Assert.Equal(new GitHubUsage(1, 0, 3, TimeSpan.Zero), _wire.Run.Usage);
    }

    [Fact]
    public async Task Each_request_says_who_asks_and_for_which_version()
    {
        _wire.GitHub.Answers("{}");

        await _wire.GetAsync($"repos/community/minutes");

        var headers = Assert.Single(_wire.GitHub.Received).Headers;
        Assert.StartsWith("minutes/", headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal("application/vnd.github+json", headers["Accept"]);
        Assert.Equal("2022-11-28", headers["X-GitHub-Api-Version"]);
    }

    [Fact]
    public async Task What_is_filled_into_a_path_stays_one_part_of_it()
    {
        _wire.GitHub.Answers("{}");
        var branch = "minutes/a b?c#d..e/../../user";

        await _wire.GetAsync($"repos/community/minutes/compare/{"main"}...{branch}");

        Assert.Equal(
            "GET https://api.github.com/repos/community/minutes/compare/main...minutes%2Fa%20b%3Fc%23d..e%2F..%2F..%2Fuser",
            Assert.Single(_wire.GitHub.Received).Line);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void A_step_to_another_path_is_none(string part) => Assert.Throws<ArgumentException>(() => RestPath.Of($"repos/{part}/minutes"));

    [Fact]
    public async Task A_document_is_sent_only_as_what_it_is()
    {
        var client = await _wire.ClientAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => client.QueryAsync(Wire.Mutation, WireJson.Default.JsonObject, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentException>(() => client.MutateAsync(Wire.Query, WireJson.Default.JsonObject, TestContext.Current.CancellationToken));
        Assert.Empty(_wire.GitHub.Received);
    }

    [Fact]
    public async Task Requests_that_change_something_are_a_second_apart()
    {
        _wire.GitHub.Answers("""{"data":{"a":{}}}""").Answers("""{"data":{"a":{}}}""").Answers("{}").Answers("""{"data":{"viewer":{}}}""");

        await _wire.ChangeAsync();
        await _wire.ChangeAsync();
        await _wire.PostAsync($"repos/community/minutes/statuses/{"abc"}");
        await _wire.AskAsync();

        Assert.Equal([1.0, 1.0], _wire.Time.Waits);
        Assert.Equal(new GitHubUsage(4, 3, 0, TimeSpan.Zero), _wire.Run.Usage);
    }

    [Fact]
    public async Task After_a_pause_nothing_is_waited_for()
    {
        _wire.GitHub.Answers("""{"data":{"a":{}}}""");

        await _wire.ChangeAsync();
        _wire.Time.Leap(TimeSpan.FromSeconds(2));
        await _wire.ChangeAsync();

        Assert.Empty(_wire.Time.Waits);
    }

    [Fact]
    public async Task A_cancelled_run_ends()
    {
        using var stop = new CancellationTokenSource();
        _wire.GitHub.Then((_, _) =>
        {
            stop.Cancel();
            return Task.FromCanceled<HttpResponseMessage>(stop.Token);
        });
        var client = await _wire.ClientAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.QueryAsync(Wire.Query, WireJson.Default.JsonObject, stop.Token));
        Assert.Single(_wire.GitHub.Received);
    }
}

using Minutes.GitHub.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Http;

public sealed class RefusedTests : IDisposable
{
    private readonly Wire _wire = new();

    public void Dispose() => _wire.Dispose();

    [Theory]
    [InlineData(400, Refusal.Invalid)]
    [InlineData(401, Refusal.Credentials)]
    [InlineData(403, Refusal.Permission)]
    [InlineData(404, Refusal.NotFound)]
    [InlineData(409, Refusal.Invalid)]
    [InlineData(410, Refusal.NotFound)]
    [InlineData(422, Refusal.Invalid)]
    [InlineData(451, Refusal.LegalReasons)]
    public async Task REST_refuses_by_its_status(int status, Refusal refusal)
    {
        _wire.GitHub.Answers("""{"message":"Not\nthat"}""", status, ("x-ratelimit-remaining", "4999"));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => _wire.GetAsync($"user"));

        Assert.Equal(refusal, refused.Refusal);
        Assert.StartsWith("GET user: ", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("(GitHub: Not that)", refused.Message, StringComparison.Ordinal);
        Assert.False(refused.MayHaveActed);
        Assert.Single(_wire.GitHub.Received);
    }

    [Theory]
    [InlineData("""{"data":null,"errors":[{"type":"FORBIDDEN","path":["viewer"],"message":"m"}]}""", Refusal.Permission)]
    [InlineData("""{"data":null,"errors":[{"type":"INSUFFICIENT_SCOPES","message":"m"}]}""", Refusal.Permission)]
    [InlineData("""{"data":null,"errors":[{"type":"NOT_FOUND","path":["viewer"],"message":"m"}]}""", Refusal.NotFound)]
    [InlineData("""{"errors":[{"type":"MAX_NODE_LIMIT_EXCEEDED","message":"m"}]}""", Refusal.Invalid)]
    [InlineData("""{"errors":[{"path":["query","x"],"extensions":{"code":"undefinedField"},"locations":[{"line":1,"column":2}],"message":"m"}]}""", Refusal.Invalid)]
    [InlineData("""{"errors":[{"locations":[{"line":1,"column":2}],"message":"m"}]}""", Refusal.Invalid)]
    public async Task GraphQL_refuses_a_whole_document_by_its_errors(string body, Refusal refusal)
    {
        _wire.GitHub.Answers(body);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => _wire.AskAsync());

        Assert.Equal(refusal, refused.Refusal);
        Assert.Equal("m", Assert.Single(refused.Errors).Message);
        Assert.Single(_wire.GitHub.Received);
    }

    [Fact]
    public async Task A_part_that_GraphQL_refuses_is_handed_over_with_its_path()
    {
        _wire.GitHub.Answers("""{"data":{"f0":{"id":"1"},"f1":null},"errors":[{"type":"NOT_FOUND","path":["f1","nodes",2],"message":"m"},{"message":"n"}]}""");

        var answer = await _wire.AskAsync();

        Assert.NotNull(answer.Data["f0"]);
        Assert.Equal([("m", "NOT_FOUND"), ("n", null)], answer.Errors.Select(error => (error.Message, error.Type)));
        Assert.Equal(["f1", "nodes", "2"], answer.Errors[0].Path);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Reading_follows_what_has_moved(int status)
    {
        _wire.GitHub.Answers("{}", status, ("Location", "https://api.github.com/repositories/7/x")).Answers("""{"a":1}""");

        Assert.Equal("""{"a":1}""", (await _wire.GetAsync($"repos/old/name/x")).ToJsonString());
        Assert.Equal("GET https://api.github.com/repositories/7/x", _wire.GitHub.Received[1].Line);
        Assert.NotNull(_wire.GitHub.Received[1].Authorization);
    }

    [Fact]
    public async Task A_change_follows_where_it_stays_the_same()
    {
        _wire.GitHub.Answers("{}", 307, ("Location", "/repositories/7/x")).Answers("{}");

        await _wire.PostAsync($"repos/old/name/x");

        Assert.Equal("POST https://api.github.com/repositories/7/x", _wire.GitHub.Received[1].Line);
        Assert.Equal(_wire.GitHub.Received[0].Body, _wire.GitHub.Received[1].Body);
    }

    [Theory]
    [InlineData("https://elsewhere.example/x")]
    [InlineData("http://api.github.com/x")]
    [InlineData("https://api.github.com:8443/x")]
    [InlineData(null)]
    public async Task The_token_goes_to_no_other_host(string? location)
    {
        _wire.GitHub.Answers("{}", 301, location is null ? [] : [("Location", location)]);

        Assert.Equal(Refusal.Moved, (await Assert.ThrowsAsync<RefusedException>(() => _wire.GetAsync($"x"))).Refusal);
        Assert.Single(_wire.GitHub.Received);
    }

    [Fact]
    public async Task A_change_does_not_become_a_reading_on_its_way()
    {
        _wire.GitHub.Answers("{}", 301, ("Location", "https://api.github.com/y"));

        await Assert.ThrowsAsync<RefusedException>(() => _wire.PostAsync($"x"));
    }

    [Fact]
    public async Task A_circle_ends()
    {
        _wire.GitHub.Answers("{}", 301, ("Location", "https://api.github.com/x"));

        await Assert.ThrowsAsync<RefusedException>(() => _wire.GetAsync($"x"));
        Assert.Equal(4, _wire.GitHub.Received.Count);
    }

    [Fact]
    public async Task A_hint_at_a_limit_is_taken_where_the_headers_say_nothing()
    {
        _wire.GitHub.Answers("""{"message":"You have exceeded a secondary rate limit."}""", 403).Answers("{}");

        await _wire.GetAsync($"x");

        Assert.Equal([60.0], _wire.Time.Waits);
    }
}

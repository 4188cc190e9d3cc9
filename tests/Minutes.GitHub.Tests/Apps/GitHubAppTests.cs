using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using Minutes.GitHub.Tests.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

public sealed class GitHubAppTests : IDisposable
{
    private const string Installation = """{"id":7,"account":{"login":"community"},"suspended_at":null}""";
    private const string Viewer = """{"data":{"viewer":{"login":"minutes"}}}""";

    private readonly Wire _wire = new(new Credentials.App("12345", AppKey.Read("KEY", AppKeys.Pkcs1).Value!));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _wire.Dispose();

    [Fact]
    public async Task An_App_signs_in_to_a_repository_once()
    {
        _wire.GitHub.Answers(Installation).Answers(Token("ghs_one")).Answers(Viewer);

        await _wire.AskAsync();
        await _wire.AskAsync();

        Assert.Equal(
            [
                "GET https://api.github.com/repos/community/minutes/installation",
                "POST https://api.github.com/app/installations/7/access_tokens",
                "POST https://api.github.com/graphql",
                "POST https://api.github.com/graphql",
            ],
            _wire.GitHub.Received.Select(request => request.Line));
        Assert.StartsWith("Bearer ey", _wire.GitHub.Received[1].Authorization, StringComparison.Ordinal);
        Assert.Equal("Bearer ghs_one", _wire.GitHub.Received[3].Authorization);
        Assert.Equal(4, _wire.Run.Usage.Requests);
        Assert.Equal(0, _wire.Run.Usage.Mutations);
    }

    [Fact]
    public async Task A_token_is_renewed_shortly_before_it_ends()
    {
        _wire.GitHub.Answers(Installation).Answers(Token("ghs_one")).Answers(Viewer).Answers(Viewer).Answers(Token("ghs_two")).Answers(Viewer);

        await _wire.AskAsync();
        _wire.Time.Leap(TimeSpan.FromMinutes(54));
        await _wire.AskAsync();
        _wire.Time.Leap(TimeSpan.FromMinutes(2));
        await _wire.AskAsync();

        Assert.Equal(["Bearer ghs_one", "Bearer ghs_one", "Bearer ghs_two"], GraphQl());
    }

    [Fact]
    public async Task Many_who_ask_at_once_make_one_request_for_a_token()
    {
        var mayAnswer = new TaskCompletionSource();
        _wire.GitHub.Answers(Installation)
            .Then(async (_, _) =>
            {
                await mayAnswer.Task;
                return StubGitHub.Response(Token("ghs_one"), 201);
            })
            .Answers(Viewer);
        var client = await _wire.ClientAsync();

        var asked = Enumerable.Range(0, 8).Select(_ => client.QueryAsync(Wire.Query, WireJson.Default.JsonObject, Stop)).ToArray();
        mayAnswer.SetResult();
        await Task.WhenAll(asked);

        Assert.Single(_wire.GitHub.Received, request => request.Line.EndsWith("access_tokens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_GitHub_takes_no_more_is_replaced_once()
    {
        _wire.GitHub.Answers(Installation).Answers(Token("ghs_one")).Answers("{}", 401).Answers(Token("ghs_two")).Answers(Viewer);

        await _wire.AskAsync();

        Assert.Equal(["Bearer ghs_one", "Bearer ghs_two"], GraphQl());
    }

    [Fact]
    public async Task Tokens_that_are_never_taken_are_told()
    {
        _wire.GitHub.Answers(Installation).Answers(Token("ghs_one")).Answers("{}", 401).Answers(Token("ghs_two")).Answers("{}", 401);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => _wire.AskAsync());

        Assert.Equal(Refusal.Credentials, refused.Refusal);
        Assert.Equal(2, GraphQl().Length);
    }

    [Fact]
    public async Task A_failed_request_for_a_token_is_repeated_and_not_kept()
    {
        _wire.GitHub.Answers(Installation).Answers("", 502).Answers(Token("ghs_one")).Answers(Viewer);

        await _wire.AskAsync();

        Assert.Equal([1.0], _wire.Time.Waits);
    }

    [Fact]
    public async Task A_token_that_cannot_be_had_is_given_up_after_its_own_tries()
    {
        _wire.GitHub.Answers(Installation).Answers("", 502);

        var unanswered = await Assert.ThrowsAsync<UnansweredException>(() => _wire.ChangeAsync());

        Assert.False(unanswered.MayHaveActed);
        Assert.Equal("POST app/installations/7/access_tokens", unanswered.Call);
        Assert.Equal(5, _wire.GitHub.Received.Count);
    }

    [Fact]
    public async Task Without_an_installation_the_repository_is_not_found()
    {
        _wire.GitHub.Answers("""{"message":"Not Found"}""", 404);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => _wire.AskAsync());

        Assert.Equal(Refusal.NotFound, refused.Refusal);
        Assert.Contains("repos/community/minutes/installation", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Installations_and_their_repositories_are_read_page_by_page()
    {
        _wire.GitHub
            .Answers($"[{Installation}]", 200, ("Link", "<https://api.github.com/app/installations?per_page=100&page=2>; rel=\"next\", <https://api.github.com/x>; rel=\"last\""))
            .Answers("""[{"id":8,"account":{"slug":"corp"},"suspended_at":"2023-03-01T00:00:00Z"}]""", 200, ("Link", "<https://api.github.com/app/installations?page=1>; rel=\"prev\""))
            .Answers(Token("ghs_one"), 201)
            .Answers("""{"total_count":1,"repositories":[{"full_name":"community/minutes","archived":true}]}""");
        var app = _wire.Clients.App!;

        var installations = await app.ListInstallationsAsync(_wire.Run, Stop).ToArrayAsync(Stop);
        var repositories = await app.ListRepositoriesAsync(7, _wire.Run, Stop).ToArrayAsync(Stop);

        Assert.Equal([new(7, "community", false), new(8, null, true)], installations);
        Assert.Equal([new(Wire.Repository, true)], repositories);
        Assert.Equal("GET https://api.github.com/app/installations?per_page=100&page=2", _wire.GitHub.Received[1].Line);
        Assert.Equal("Bearer ghs_one", _wire.GitHub.Received[3].Authorization);
    }

    [Fact]
    public async Task A_next_page_on_another_host_is_told_and_not_read()
    {
        _wire.GitHub.Answers($"[{Installation}]", 200, ("Link", "<https://elsewhere.example/app/installations?page=2>; rel=\"next\""));

        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await _wire.Clients.App!.ListInstallationsAsync(_wire.Run, Stop).ToArrayAsync(Stop));

        Assert.Equal(Refusal.Moved, refused.Refusal);
        Assert.Single(_wire.GitHub.Received);
    }

    private string?[] GraphQl() =>
        [.. _wire.GitHub.Received.Where(request => request.Line.EndsWith("/graphql", StringComparison.Ordinal)).Select(request => request.Authorization)];

    private static string Token(string text) => $$"""{"token":"{{text}}","expires_at":"2023-03-15T13:00:00Z","repository_selection":"all"}""";
}

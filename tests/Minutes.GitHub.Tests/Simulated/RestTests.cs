using System.Net.Http.Headers;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Each answer of the simulated REST API is as GitHub describes it.</summary>
public sealed class RestTests : SimulatedTest
{
    [Fact]
    public async Task An_Apps_sign_in_is_answered_as_described()
    {
        var app = GitHub.App("tidal-minutes");
        var installation = GitHub.Install(app, Repository.Owner);
        var key = AppKey.Sign(app, GitHub.Clock.Now);

        await CheckAsync("GET", "/app", key, 200);
        await CheckAsync("GET", "/app/installations", key, 200);
        await CheckAsync("GET", $"/app/installations/{installation.DatabaseId}", key, 200);
        await CheckAsync("GET", "/repos/tidal/minutes/installation", key, 200);
        await CheckAsync("GET", "/orgs/tidal/installation", key, 200);
        await CheckAsync("POST", $"/app/installations/{installation.DatabaseId}/access_tokens", key, 201, "{}");
        await CheckAsync("GET", "/installation/repositories", GitHub.InstallationToken(installation).Value, 200);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_Apps_webhook_is_answered_as_described(bool hasSecret)
    {
        var app = GitHub.App("tidal-minutes");
        app.Hook = new("https://minutes.tidal.example/api/github/webhooks") { HasSecret = hasSecret, Deliveries = [(GitHub.Clock.Now, 202), (GitHub.Clock.Now, 0)] };
        var key = AppKey.Sign(app, GitHub.Clock.Now);

        await CheckAsync("GET", "/app/hook/config", key, 200);
        await CheckAsync("GET", "/app/hook/deliveries", key, 200);
    }

    [Fact]
    public async Task A_status_and_a_comparison_are_answered_as_described()
    {
        Repository.CommitBy("mira-k", "topic", ("notes.md", "one\n2\nthree\n"), ("new.md", "n\n"));
        Repository.Commit(("later.md", "later\n"));
        var token = GitHub.PersonalToken("mira-k").Value;
        await CheckAsync("POST", $"/repos/tidal/minutes/statuses/{Repository.Head()}", token, 201, """{"state":"failure","context":"minutes","description":"2 errors"}""");
        var answer = await CheckAsync("GET", "/repos/tidal/minutes/compare/main...topic", token, 200);

        Assert.Contains("\"status\":\"diverged\"", answer, StringComparison.Ordinal);
        Assert.Contains(@"@@ -1,3 +1,3 @@\n one\n-two\n+2\n three", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/app", 200, """{"id":1}""")]
    [InlineData("POST", "/repos/tidal/minutes/statuses/0123", 201, """{"url":5}""")]
    [InlineData("GET", "/no/such/path", 200, "{}")]
    [InlineData("DELETE", "/app", 200, "{}")]
    public async Task The_description_refuses_what_it_does_not_know(string method, string path, int status, string answer) =>
        Assert.NotEmpty(await PublishedRest.CheckAsync(method, path, status, answer));

    private async Task<string> CheckAsync(string method, string path, string secret, int status, string? body = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new(method), GitHub.ApiUrl + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        request.Headers.UserAgent.Add(new("tests", "1"));
        request.Content = body is null ? null : new StringContent(body);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((status, text.Length), ((int)answer.StatusCode, text.Length));
        Assert.Empty(await PublishedRest.CheckAsync(method, path, status, text));
        return text;
    }
}

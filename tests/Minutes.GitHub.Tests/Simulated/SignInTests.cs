using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>How Apps sign in, and that nobody comes in without.</summary>
public sealed class SignInTests : SimulatedTest
{
    [Fact]
    public async Task An_App_signs_in_and_gets_a_token_for_an_hour_in_some_repositories()
    {
        var app = GitHub.App("tidal-minutes");
        GitHub.Repository("tidal/code");
        var installation = GitHub.Install(app, Repository.Owner);
        var token = (await SendAsync("POST", $"/app/installations/{installation.DatabaseId}/access_tokens", Signed(app, 0, 540), """{"repositories":["minutes"]}""")).Json;
        var reached = (await SendAsync("GET", "/installation/repositories", token.Text("token")!)).Json;

        Assert.Equal("selected", token.Text("repository_selection"));
        Assert.Equal("1", reached.Text("total_count"));
        Assert.Equal("tidal/minutes", reached.Text("repositories.0.full_name"));
        GitHub.Clock.Advance(Duration.FromHours(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync("GET", "/installation/repositories", token.Text("token")!)).Status);
    }

    [Theory]
    [InlineData(0, 540, HttpStatusCode.OK)]
    [InlineData(-60, 600, HttpStatusCode.OK)]
    [InlineData(0, 601, HttpStatusCode.Unauthorized)]
    [InlineData(30, 300, HttpStatusCode.Unauthorized)]
    [InlineData(-600, 0, HttpStatusCode.Unauthorized)]
    public async Task Its_own_signature_lives_ten_minutes_at_most_and_begins_before_now(int issued, int expires, HttpStatusCode status) =>
        Assert.Equal(status, (await SendAsync("GET", "/app", Signed(GitHub.App("tidal-minutes"), issued, expires))).Status);

    [Fact]
    public async Task Another_key_a_foreign_token_and_none_are_refused()
    {
        using var other = new App(GitHub.Forge, "other", GitHub.App("tidal-minutes").Grants);
        var forged = Signed(other, 0, 300, issuer: GitHub.App("tidal-minutes"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync("GET", "/app", forged)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync("POST", "/graphql", "ghp_unknown", "{}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync("GET", "/installation/repositories", "ghp_unknown")).Status);
    }

    private async Task<(HttpStatusCode Status, JsonElement Json)> SendAsync(string method, string path, string secret, string? body = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new(method), GitHub.ApiUrl + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        request.Headers.UserAgent.Add(new("tests", "1"));
        request.Content = body is null ? null : new StringContent(body);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private string Signed(App app, int issued, int expires, App? issuer = null) => AppKey.Sign(
        app, GitHub.Clock.Now + Duration.FromSeconds(issued), Duration.FromSeconds(expires - issued), (issuer ?? app).DatabaseId.ToString(CultureInfo.InvariantCulture));
}

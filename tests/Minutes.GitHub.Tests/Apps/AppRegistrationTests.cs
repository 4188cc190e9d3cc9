using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using Minutes.GitHub.Tests.Http;
using Minutes.GitHub.Tests.Simulated;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

/// <summary>A manifest becomes an App on the simulated GitHub, and its key is fetched once.</summary>
public sealed class AppRegistrationTests
{
    private static readonly Uri Redirect = new("http://127.0.0.1:4711/word/received");

    [Theory]
    [InlineData(null)]
    [InlineData("https://minutes.example/api/github/webhooks")]
    public async Task A_manifest_is_taken_and_asks_for_what_is_needed_and_nothing_more(string? webhook)
    {
        await using var github = await GitHubServer.StartAsync();
        var address = webhook is null ? null : new Uri(webhook);

        await CreateAsync(github, AppManifest.Of("minutes-tidepool", "https://github.com/open-tidepool", Redirect, address, isPublic: false));

        var app = Assert.Single(github.Forge.Apps);
        Assert.Equal(AppRight.For(address is not null).Select(permission => permission.Name).Order(StringComparer.Ordinal), app.Grants.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(address is null ? [] : AppManifest.Events, app.Events);
        Assert.Empty(github.Complaints);
    }

    /// <summary>Each right is one that GitHub knows, and each event one that the rights allow.</summary>
    [Fact]
    public void Without_a_webhook_the_manifest_still_names_an_address_and_switches_it_off()
    {
        using var json = JsonDocument.Parse(AppManifest.Of("minutes", "https://github.com", Redirect, webhook: null, isPublic: false).ToJson());
        var hook = json.RootElement.GetProperty("hook_attributes");
        Assert.Equal(("https://github.com", false), (hook.GetProperty("url").GetString(), hook.GetProperty("active").GetBoolean()));
        Assert.False(json.RootElement.GetProperty("public").GetBoolean());
        Assert.Equal(Redirect.AbsoluteUri, json.RootElement.GetProperty("redirect_url").GetString());
    }

    [Fact]
    public async Task The_key_is_fetched_as_REST_describes_it_without_any_credentials()
    {
        await using var github = await GitHubServer.StartAsync();
        var code = await CreateAsync(github);

        var app = await FetchAsync(github, code);

        var request = github.Requests[^1];
        Assert.Empty(await PublishedRest.CheckAsync(request.Method, request.Path, request.Status, request.Answer));
        Assert.Empty(await PublishedRest.CheckBodyAsync(request.Method, request.Path, request.Body));
        Assert.Equal("", request.Viewer);
        Assert.Equal(("minutes-tidepool", "https://github.com/apps/minutes-tidepool/installations/new"), (app.Slug, app.InstallationUrl));
        Assert.DoesNotContain("BEGIN", app.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("twice")]
    [InlineData("late")]
    [InlineData("wrong")]
    public async Task A_code_that_holds_no_more_is_refused_and_stands_in_no_message(string how)
    {
        await using var github = await GitHubServer.StartAsync();
        var code = await CreateAsync(github);
        if (how == "twice") await FetchAsync(github, code);
        if (how == "late") github.Clock.Now += Duration.FromMinutes(61);
        if (how == "wrong") code = new string('d', 40);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => FetchAsync(github, code));

        Assert.Equal(Refusal.NotFound, refused.Refusal);
        Assert.DoesNotContain(code, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_answer_is_lost_it_is_not_asked_again_and_no_log_has_the_code()
    {
        await using var github = await GitHubServer.StartAsync();
        var code = await CreateAsync(github);
        github.Faults.When(request => request.Path.StartsWith("/app-manifests/", StringComparison.Ordinal), Fault.ServerError(502));
        using var logs = new WrittenLogs();

        var lost = await Assert.ThrowsAsync<UnansweredException>(() => FetchAsync(github, code, logs));

        Assert.True(lost.MayHaveActed);
        Assert.Single(github.Requests, request => request.Path.StartsWith("/app-manifests/", StringComparison.Ordinal));
        Assert.DoesNotContain(code, lost + logs.Text, StringComparison.Ordinal);
    }

    private static async Task<RegisteredApp> FetchAsync(GitHubServer github, string code)
    {
        using var logs = new WrittenLogs();
        return await FetchAsync(github, code, logs);
    }

    private static async Task<RegisteredApp> FetchAsync(GitHubServer github, string code, WrittenLogs logs)
    {
        var hosts = GitHubHosts.Read(name => name == "GITHUB_API_URL" ? github.ApiUrl : null).Value!;
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs))
            .AddAppRegistration(hosts, new LeapingTime())
            .BuildServiceProvider();
        return await services.GetRequiredService<AppRegistration>().FetchAsync(code, TestContext.Current.CancellationToken);
    }

    /// <summary>What a person does in the browser: sends the manifest, and confirms the name.</summary>
    private static async Task<string> CreateAsync(GitHubServer github, AppManifest? manifest = null)
    {
        manifest ??= AppManifest.Of("minutes-tidepool", "https://github.com/open-tidepool", Redirect, webhook: null, isPublic: false);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler) { BaseAddress = new(github.ApiUrl) };
        browser.DefaultRequestHeaders.Add("User-Agent", "a browser");
        using var asked = await SendAsync(browser, "/settings/apps/new?state=s", ("manifest", manifest.ToJson()));
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using var created = await SendAsync(browser, "/settings/apps/create", ("registration", $"{github.Forge.Registrations.Count - 1}"), ("name", manifest.Name));
        Assert.StartsWith($"{Redirect}?code=", created.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
        Assert.EndsWith("&state=s", created.Headers.Location.AbsoluteUri, StringComparison.Ordinal);
        return github.Forge.Registrations[^1].Code!;
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}

using System.Text;
using System.Text.Json;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

/// <summary>What is written can be read back as credentials.</summary>
public sealed class AppSettingsTextTests
{
    private static readonly GitHubHosts Enterprise = GitHubHosts.Read(name => name == "GITHUB_SERVER_URL" ? "https://git.example" : null).Value!;

    [Fact]
    public async Task As_variables_each_line_reads_the_same_by_shells_systemd_and_containers()
    {
        await using var github = await GitHubServer.StartAsync();
        var app = Registered(github.App("minutes"));

        var lines = Print(app, AppSettingsForm.Environment, GitHubHosts.Default, hasServer: true).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#')).ToList();

        Assert.All(lines, line => Assert.Matches("^[A-Z_]+=[A-Za-z0-9+/=._-]+$", line));
        var variables = lines.ToDictionary(line => line[..line.IndexOf('=', StringComparison.Ordinal)], line => line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(["GITHUB_APP_ID", "GITHUB_APP_PRIVATE_KEY", "GITHUB_WEBHOOK_SECRET"], variables.Keys);
        Assert.IsType<Minutes.GitHub.Http.Credentials.App>(CredentialSettings.Read(variables.GetValueOrDefault).Value);
    }

    [Fact]
    public async Task On_an_Enterprise_Server_its_addresses_are_among_them()
    {
        await using var github = await GitHubServer.StartAsync();
        var text = Print(Registered(github.App("minutes")), AppSettingsForm.Environment, Enterprise, hasServer: false);
        Assert.Contains("\nGITHUB_SERVER_URL=https://git.example\nGITHUB_API_URL=https://git.example/api/v3\nGITHUB_GRAPHQL_URL=https://git.example/api/graphql\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("WEBHOOK", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_Azure_they_are_the_list_that_its_command_line_reads()
    {
        await using var github = await GitHubServer.StartAsync();
        using var json = JsonDocument.Parse(Print(Registered(github.App("minutes")), AppSettingsForm.Azure, GitHubHosts.Default, hasServer: true));
        var settings = json.RootElement.EnumerateArray().ToDictionary(setting => setting.GetProperty("name").GetString()!, setting => setting.GetProperty("value").GetString());
        Assert.IsType<Minutes.GitHub.Http.Credentials.App>(CredentialSettings.Read(settings.GetValueOrDefault).Value);
        Assert.All(json.RootElement.EnumerateArray(), setting => Assert.False(setting.GetProperty("slotSetting").GetBoolean()));
    }

    [Fact]
    public async Task For_a_repository_there_is_the_key_alone()
    {
        await using var github = await GitHubServer.StartAsync();
        var app = github.App("minutes");
        Assert.Equal(app.PrivateKey + "\n", Print(Registered(app), AppSettingsForm.Actions, GitHubHosts.Default, hasServer: true));
    }

    private static string Print(RegisteredApp app, AppSettingsForm form, GitHubHosts hosts, bool hasServer) => Encoding.UTF8.GetString(AppSettingsText.Print(app, form, hosts, hasServer));

    private static RegisteredApp Registered(App app) =>
        new(app.DatabaseId, app.Slug, app.Name, app.Url, new("1", Minutes.GitHub.Apps.AppKey.Read("KEY", app.PrivateKey).Value!), new(app.PrivateKey), new("0123456789abcdef"));
}

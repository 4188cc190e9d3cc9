using System.Text.Json;
using Minutes.GitHub.Http;
using SimulatedGitHub;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary>The whole way of <c>minutes setup</c>: page, GitHub, credentials, installation, check.</summary>
public sealed class SetupCommandTests
{
    [Fact]
    public async Task It_ends_with_an_App_that_is_installed_and_checked()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("open-tidepool/minutes --organization open-tidepool");

        Assert.Equal(0, await stage.WalkAsync("Create GitHub App for @open-tidepool"));

        Assert.Equal("", stage.Error);
        Assert.Contains($"minutes-open-tidepool is on GitHub: {stage.GitHub.ApiUrl}/apps/minutes-open-tidepool\nIts id and its key are in {stage.File}, which only you can read.\n", stage.Output, StringComparison.Ordinal);
        Assert.Contains("\nopen-tidepool/minutes\nfine    sign-in: signed in as minutes-open-tidepool[bot], a GitHub App\n", stage.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing stands in the way.", stage.Output, StringComparison.Ordinal);
        Assert.Contains("<dt>permissions <span>(fine)</span></dt>", stage.Browser.Html, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Complaints);
    }

    [Fact]
    public async Task The_file_can_be_read_by_the_user_alone_and_has_the_credentials()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        var lines = await File.ReadAllLinesAsync(stage.File, TestContext.Current.CancellationToken);
        var variables = lines.Where(line => !line.StartsWith('#')).ToDictionary(line => line.Split('=', 2)[0], line => line.Split('=', 2)[1]);
        Assert.Equal($"{Assert.Single(stage.GitHub.Forge.Apps).DatabaseId}", variables["GITHUB_APP_ID"]);
        Assert.IsType<Credentials.App>(CredentialSettings.Read(variables.GetValueOrDefault).Value);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(stage.File));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task No_secret_stands_on_a_page_in_the_terminal_or_in_an_address(string format)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync($"--organization open-tidepool --webhook https://minutes.example/hook --format {format}");
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        Assert.NotEmpty(stage.Secrets);
        Assert.All(stage.Secrets, secret => Assert.DoesNotContain(secret, stage.Output + stage.Error + string.Join('\n', stage.Browser.Shown), StringComparison.Ordinal));
        Assert.Contains("GITHUB_WEBHOOK_SECRET=", await File.ReadAllTextAsync(stage.File, TestContext.Current.CancellationToken), StringComparison.Ordinal);

        // The page that stays open has no code in its address.
        Assert.All(stage.Browser.Shown.Where(shown => shown.StartsWith("http://127.0.0.1", StringComparison.Ordinal)), shown => Assert.DoesNotContain("code=", shown.Split('\n')[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_for_the_key_is_printed()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool --for actions --show-key");
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        Assert.EndsWith($"\n{Assert.Single(stage.GitHub.Forge.Apps).PrivateKey}\n\n", stage.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actions", "minutes-app.pem", "  gh variable set MINUTES_APP_ID --repo open-tidepool/minutes --body {id}\n  gh secret set MINUTES_APP_PRIVATE_KEY --repo open-tidepool/minutes < '{file}'\n  rm '{file}'\n")]
    [InlineData("azure", "minutes-app.json", "  az functionapp config appsettings set --name APP --resource-group GROUP --settings '@{file}'\n  rm '{file}'\n")]
    [InlineData("env", "minutes-app.env", "  set -a; . '{file}'; set +a\n  minutes init open-tidepool/minutes    # asks its people by a pull request\n")]
    public async Task The_commands_that_come_next_read_the_key_from_the_file(string form, string name, string commands)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync($"open-tidepool/minutes --organization open-tidepool --for {form}");
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        var app = Assert.Single(stage.GitHub.Forge.Apps);
        Assert.Contains(commands.Replace("{id}", $"{app.DatabaseId}", StringComparison.Ordinal).Replace("{file}", Path.Combine(stage.Folder, name), StringComparison.Ordinal), stage.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(stage.Folder, name)));
    }

    [Fact]
    public async Task The_account_can_be_chosen_on_the_page()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        await stage.Browser.PressAsync("Change", ("organization", "open-tidepool"));
        Assert.Equal(0, await stage.WalkAsync("Create GitHub App for @open-tidepool"));
        Assert.Equal("open-tidepool", Assert.Single(stage.GitHub.Forge.Registrations).Owner.Login);
    }

    [Fact]
    public async Task What_the_check_finds_ends_it_with_1()
    {
        await using var stage = await SetupStage.SetAsync();
        stage.Repository.Commit((".github/minutes.yml", "titel: x\n"));
        await stage.StartAsync("--organization open-tidepool");
        Assert.Equal(ExitCode.Findings, await stage.WalkAsync("Create GitHub App for @open-tidepool"));
        Assert.Contains("(to be mended)", stage.Browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_JSON_there_is_one_object_and_the_way_is_told_on_the_error_stream()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool --format json");
        await stage.WalkAsync("Create GitHub App for @open-tidepool");

        using var json = JsonDocument.Parse(stage.Output);
        Assert.Equal(("minutes-open-tidepool", stage.File), (json.RootElement.GetProperty("app").GetString(), json.RootElement.GetProperty("file").GetString()));
        Assert.Equal("open-tidepool/minutes", Assert.Single(json.RootElement.GetProperty("checked").EnumerateArray()).GetProperty("repository").GetString());
        Assert.Contains("It is installed in 1 repository.", stage.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_be_asked_for_and_makes_nothing()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.CallAsync("--dry-run --organization open-tidepool");
        Assert.Equal(0, await stage.Running);
        Assert.Contains("\"pull_requests\": \"write\"", stage.Output, StringComparison.Ordinal);
        Assert.Contains("Issues (write): to see which", stage.Output, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Requests);
        Assert.Empty(Directory.EnumerateFileSystemEntries(stage.Folder));
    }

    [Fact]
    public async Task An_App_that_is_installed_without_a_repository_is_told()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        Assert.Equal(ExitCode.Findings, await stage.WalkAsync());
        Assert.Contains("It is installed, but reaches no repository.", stage.Output, StringComparison.Ordinal);
    }
}

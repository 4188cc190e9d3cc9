using System.Net;
using System.Net.Sockets;
using NodaTime;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary>What goes wrong on the way: forged answers, second tabs, time that has run out, people who stop, and what is in the way.</summary>
public sealed class SetupMisuseTests
{
    [Theory]
    [InlineData("received?code=1234&state=guessed")]
    [InlineData("received?code=1234&state=")]
    [InlineData("received?code=1234")]
    public async Task An_answer_without_the_right_word_is_not_taken(string forged)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        await stage.Browser.OpenAsync(forged);
        Assert.Equal(HttpStatusCode.BadRequest, stage.Browser.Status);
        Assert.Contains("so it was not taken", stage.Browser.Html, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Requests);
        Assert.False(stage.Running.IsCompleted);
    }

    [Fact]
    public async Task An_answer_without_a_code_is_a_refusal_after_which_one_can_begin_again()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        await stage.Browser.OpenAsync("received");
        Assert.Contains("Nothing was created", stage.Browser.Html, StringComparison.Ordinal);
        await stage.Browser.FollowAsync("Begin again");
        Assert.Equal(0, await stage.WalkAsync("Create GitHub App for @open-tidepool"));
    }

    [Fact]
    public async Task Of_two_tabs_the_first_is_taken_and_the_second_is_told()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        using var second = new FormBrowser();
        await second.OpenAsync(stage.Browser.Address.AbsoluteUri);
        await second.PressAsync("Create it on GitHub");
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        var done = stage.Browser.Address.AbsoluteUri;

        await second.PressAsync("Create GitHub App for @open-tidepool", ("name", "another name"));

        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Contains("Another tab was faster", second.Html, StringComparison.Ordinal);
        Assert.Single(stage.GitHub.Forge.Registrations, registration => registration.IsFetched);
        await second.FollowAsync("See how far it is");
        Assert.Contains("<h1>Install the App</h1>", second.Html, StringComparison.Ordinal);

        // Its own page, loaded once more, does nothing twice.
        await stage.Browser.OpenAsync(done);
        await stage.Browser.OpenAsync(done);
        Assert.Equal(2, stage.GitHub.Forge.Apps.Count);
    }

    [Fact]
    public async Task The_word_holds_for_one_answer()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        var registration = Assert.Single(stage.GitHub.Forge.Registrations);
        await stage.Browser.OpenAsync($"received?code=another&state={registration.State}");
        Assert.Equal(HttpStatusCode.BadRequest, stage.Browser.Status);
        Assert.Single(stage.GitHub.Requests, request => request.Path.StartsWith("/app-manifests/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_an_hour_the_word_is_over_and_a_page_that_is_loaded_again_has_a_new_one()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        stage.Time.Ahead = TimeSpan.FromMinutes(61);
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        Assert.Contains("took more than an hour", stage.Browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(stage.GitHub.Requests, request => request.Path.StartsWith("/app-manifests/", StringComparison.Ordinal));

        stage.Time.Ahead = TimeSpan.Zero;
        await stage.Browser.FollowAsync("Begin again");
        await stage.Browser.PressAsync("Create it on GitHub");
        await stage.Browser.PressAsync("Create GitHub App for @open-tidepool", ("name", "another name"));
        Assert.Contains("<h1>Install the App</h1>", stage.Browser.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_GitHub_does_not_know_any_more_is_told_and_one_can_begin_again()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        stage.Browser.Redirecting = () => stage.GitHub.Clock.Now += Duration.FromMinutes(61);
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        Assert.Contains("GitHub does not know the code", stage.Browser.Html, StringComparison.Ordinal);
        Assert.False(stage.Running.IsCompleted);
        Assert.Equal(0, new FileInfo(stage.File).Length);
    }

    [Fact]
    public async Task A_key_that_does_not_arrive_is_told_without_the_code()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        stage.GitHub.Faults.When(request => request.Path.StartsWith("/app-manifests/", StringComparison.Ordinal), Fault.ServerError(502));
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        Assert.Contains("its key did not arrive", stage.Browser.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Assert.Single(stage.GitHub.Forge.Registrations).Code!, stage.Browser.Html + stage.Output + stage.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_want_an_App_stops_on_the_page_and_nothing_is_left()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        await stage.Browser.PressAsync("Stop, and create nothing");
        Assert.Contains("Nothing was created", stage.Browser.Html, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Findings, await stage.Running);
        Assert.EndsWith("Nothing was created.\n", stage.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(stage.Folder));
        Assert.Empty(stage.GitHub.Requests);
    }

    [Fact]
    public async Task Stopped_in_the_terminal_before_there_is_an_App_nothing_is_left()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync();
        await stage.StopAsync();
        Assert.Equal(ExitCode.Failure, await stage.Running);
        Assert.Equal("minutes: stopped\n", stage.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(stage.Folder));
    }

    [Fact]
    public async Task Stopped_once_there_is_an_App_its_credentials_stay()
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.StartAsync("--organization open-tidepool");
        await stage.CreateAsync("Create GitHub App for @open-tidepool");
        await stage.StopAsync();
        Assert.Equal(ExitCode.Failure, await stage.Running);
        Assert.Contains($"Its id and its key are in {stage.File}", stage.Output, StringComparison.Ordinal);
        Assert.Contains("GITHUB_APP_PRIVATE_KEY=", await File.ReadAllTextAsync(stage.File, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_overwritten_and_nobody_goes_to_GitHub()
    {
        await using var stage = await SetupStage.SetAsync();
        await File.WriteAllTextAsync(stage.File, "mine\n", TestContext.Current.CancellationToken);
        await stage.CallAsync();
        Assert.Equal(ExitCode.Usage, await stage.Running);
        Assert.Contains($"{stage.File} is there already, and is not overwritten", stage.Error, StringComparison.Ordinal);
        Assert.Equal("mine\n", await File.ReadAllTextAsync(stage.File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task In_a_checkout_a_place_elsewhere_is_asked_for()
    {
        await using var stage = await SetupStage.SetAsync();
        Directory.CreateDirectory(Path.Combine(stage.Folder, ".git"));
        await stage.CallAsync();
        Assert.Equal(ExitCode.Usage, await stage.Running);
        Assert.Contains("could be committed; name a file elsewhere with --file", stage.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        await using var stage = await SetupStage.SetAsync();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await stage.CallAsync($"--port {port}");
        Assert.Equal(ExitCode.Usage, await stage.Running);
        Assert.Contains($"port {port} is taken by another program; leave out --port", stage.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(stage.Folder));
    }

    [Theory]
    [InlineData("--for gitlab", "--for takes env, actions or azure, not \"gitlab\"")]
    [InlineData("--port x", "--port takes a number up to 65535, not \"x\"")]
    [InlineData("--webhook http://minutes.example", "--webhook takes an address with https")]
    [InlineData("--organization open_tide/pool", "--organization takes the login of an organisation")]
    [InlineData("minutes", "\"minutes\" is no repository")]
    public async Task A_call_that_makes_no_sense_is_a_mistake(string options, string message)
    {
        await using var stage = await SetupStage.SetAsync();
        await stage.CallAsync(options);
        Assert.Equal(ExitCode.Usage, await stage.Running);
        Assert.Contains(message, stage.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_address_is_printed()
    {
        await using var stage = await SetupStage.SetAsync();
        _ = stage.CallAsync("--no-browser");
        await stage.Browser.OpenAsync((await stage.PrintedAsync()).AbsoluteUri);
        Assert.Contains("<h1>Set up a GitHub App for minutes</h1>", stage.Browser.Html, StringComparison.Ordinal);
    }
}

using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Setup;

/// <summary><c>minutes setup</c> beside the simulated GitHub, whose pages a browser can open.</summary>
internal sealed class SetupStage : IAsyncDisposable
{
    internal const string Name = "open-tidepool/minutes";

    private readonly TaskCompletionSource<Uri> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HeardWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    private SetupStage(GitHubServer github) => GitHub = github;

    internal GitHubServer GitHub { get; }

    internal FormBrowser Browser { get; } = new();

    internal HurriedTime Time { get; } = new();

    /// <summary>Where the command is called.</summary>
    internal string Folder { get; } = Directory.CreateTempSubdirectory("minutes-setup-").FullName;

    internal string File => Path.Combine(Folder, "minutes-app.env");

    internal string Output => _output.ToString();

    internal string Error => _error.ToString();

    internal Task<int> Running { get; private set; } = Task.FromResult(0);

    internal Repository Repository => GitHub.Repository(Name);

    internal static async Task<SetupStage> SetAsync()
    {
        var github = await GitHubServer.StartAsync(SystemClock.Instance.GetCurrentInstant()); // An App signs in with the time of the machine.
        github.Forge.ServerUrl = github.ApiUrl;
        github.Repository(Name).Writer("mira-k").Commit(("network/20260311.md", "# 2026-03-11\n\n## Agenda\n\n### Gauge\n\n* stands\n"));
        return new(github);
    }

    /// <summary>Calls <c>minutes setup</c>, and opens its page.</summary>
    internal async Task StartAsync(string options = "")
    {
        await CallAsync(options);
        await Browser.OpenAsync((await AddressAsync()).AbsoluteUri);
    }

    /// <summary>The address of the page, as it was told to the browser or in the terminal.</summary>
    internal Task<Uri> AddressAsync() => _opened.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    /// <summary>The address of the page, as it stands in the terminal.</summary>
    internal Task<Uri> PrintedAsync() => _output.Address.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

    internal Task CallAsync(string options = "")
    {
        var surroundings = new Surroundings(() => Stream.Null, _output, _error, Folder, SystemClock.Instance, HasColour: false)
        {
            Time = Time,
            Browse = address => _opened.TrySetResult(address),
            Variable = variable => variable switch { "GITHUB_SERVER_URL" or "GITHUB_API_URL" => GitHub.ApiUrl, "GITHUB_GRAPHQL_URL" => GitHub.GraphQLUrl, _ => null },
        };
        string[] arguments = ["setup", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        Running = Task.Run(() => CommandLine.RunAsync(arguments, surroundings, _stop.Token));
        return Task.WhenAny(Running, _opened.Task);
    }

    /// <summary>On GitHub: the person confirms the name.</summary>
    internal async Task CreateAsync(string button = "Create GitHub App for @mira-k")
    {
        await Browser.PressAsync("Create it on GitHub");
        await Browser.PressAsync(button);
    }

    /// <summary>The whole way, from the page to the end.</summary>
    internal async Task<int> WalkAsync(string button = "Create GitHub App for @mira-k")
    {
        await CreateAsync(button);
        var done = Browser.Address.AbsoluteUri;
        await Browser.FollowAsync("Choose the repositories");
        await Browser.PressAsync("Install");
        await ShowEndAsync(done);
        return await Running;
    }

    /// <summary>The page loads itself again, until it shows what came out.</summary>
    internal async Task ShowEndAsync(string done)
    {
        await Browser.OpenAsync(done);
        while (Browser.Html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            await Browser.OpenAsync(done);
        }
    }

    /// <summary>Ctrl+C.</summary>
    internal Task StopAsync() => _stop.CancelAsync();

    /// <summary>All that must be seen nowhere but in the file.</summary>
    internal IEnumerable<string> Secrets =>
    [
        .. GitHub.Forge.Apps.SelectMany(app => app.PrivateKey.Split('\n').Where(line => line is not (['-', ..] or "")).Append(app.WebhookSecret).Append($"{app.DatabaseId:x4}{new string('5', 36)}")),
        .. GitHub.Forge.Tokens.Select(token => token.Value),
    ];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await ((Task)Running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Browser.Dispose();
        await GitHub.DisposeAsync();
        _stop.Dispose();
        await _output.DisposeAsync();
        await _error.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

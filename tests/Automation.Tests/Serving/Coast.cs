using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace Automation.Tests.Serving;

/// <summary>An App on the simulated GitHub, whose clock goes as the machine's does, and repositories of minutes with a meeting tomorrow.</summary>
internal sealed class Coast : IAsyncDisposable
{
    private readonly Timer _ticking;

    private Coast(GitHubServer github)
    {
        (GitHub, App) = (github, github.App("minutes-bot"));
        _ticking = new(_ => github.Clock.Now = SystemClock.Instance.GetCurrentInstant(), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        LastMeeting = SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(-6);
        Minutes = NewRepository("open-tidepool/minutes");
        Installation = github.Install(App, Minutes.Owner);
    }

    internal GitHubServer GitHub { get; }

    internal App App { get; }

    /// <summary>In UTC; the next one is a week later.</summary>
    internal LocalDate LastMeeting { get; }

    internal Repository Minutes { get; }

    internal Installation Installation { get; }

    /// <summary>What the program needs to know of it.</summary>
    internal Dictionary<string, string> Variables => new()
    {
        ["GITHUB_APP_ID"] = App.ClientId,
        ["GITHUB_APP_PRIVATE_KEY"] = App.PrivateKey,
        ["GITHUB_WEBHOOK_SECRET"] = Delivery.Secret,
        ["GITHUB_API_URL"] = GitHub.ApiUrl,
        ["GITHUB_GRAPHQL_URL"] = GitHub.GraphQLUrl,
        ["GITHUB_SERVER_URL"] = GitHub.ApiUrl,
    };

    internal static async Task<Coast> OpenAsync() => new(await GitHubServer.StartAsync(SystemClock.Instance.GetCurrentInstant()));

    internal Repository NewRepository(string name) =>
        GitHub.Repository(name).Commit([.. Enumerable.Range(0, 4).Select(week => MinutesOf(LastMeeting.PlusWeeks(-week), "Gauge"))]);

    /// <summary>A file with minutes of one topic.</summary>
    internal static (string Path, string? Text) MinutesOf(LocalDate day, string topic) =>
        ($"network/{day:yyyyMMdd}.md", $"# {day:yyyy-MM-dd}\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### {topic}\n\n* still waiting\n");

    /// <summary>Waits until GitHub was asked for something.</summary>
    internal Task AskedAsync(Func<RecordedRequest, bool> request) => UntilAsync(() => Requests.Any(request));

    /// <summary>The requests until now.</summary>
    internal IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            while (true)
            {
                try
                {
                    return [.. GitHub.Requests];
                }
                catch (InvalidOperationException)
                {
                    // One was added meanwhile.
                }
            }
        }
    }

    /// <summary>Waits for what must come to be; the runner's time-out ends the waiting.</summary>
    internal static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo()) await Task.Delay(20, Xunit.TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _ticking.DisposeAsync();
        await GitHub.DisposeAsync();
    }
}

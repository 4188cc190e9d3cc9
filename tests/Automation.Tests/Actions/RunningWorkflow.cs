using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>A run of a workflow in a repository of minutes on the simulated GitHub, on the Tuesday before a meeting of the series <c>network</c>.</summary>
internal sealed class RunningWorkflow : IAsyncDisposable
{
    private static readonly string[] Days = ["20260218", "20260225", "20260304", "20260311"];

    private readonly string _folder = Directory.CreateTempSubdirectory("minutes-run-").FullName;

    private RunningWorkflow(GitHubServer github, Repository repository) => (GitHub, Repository, Token) = (github, repository, github.ActionsToken(repository).Value);

    internal GitHubServer GitHub { get; }

    internal Repository Repository { get; }

    /// <summary>What the workflow signs in with.</summary>
    internal string Token { get; set; }

    internal static async Task<RunningWorkflow> BeginAsync()
    {
        var github = await GitHubServer.StartAsync(Instant.FromUtc(2026, 3, 17, 9, 0));
        var run = new RunningWorkflow(github, github.Repository("open-tidepool/minutes"));
        run.Repository.ActionsMayOpenPulls = true;
        run.Repository.Commit([.. Days.Select(day => ($"network/{day}.md", Minutes(day)))]);
        return run;
    }

    internal static string Minutes(string day) =>
        $"# {day[..4]}-{day[4..6]}-{day[6..]}\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Gauge at Pebble Ness\n\n* ##[add-mask] the gauge is still waiting in {day}\n";

    /// <summary>Runs <c>minutes action</c>.</summary>
    /// <param name="name">The event.</param>
    /// <param name="payload">What GitHub tells of it.</param>
    /// <param name="arguments">Further arguments.</param>
    internal async Task<SampleCheckout.Outcome> RunAsync(string name = "schedule", string payload = "{}", params string[] arguments)
    {
        await File.WriteAllTextAsync(PathOf("event.json"), payload, TestContext.Current.CancellationToken);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(() => Stream.Null, output, error, _folder, GitHub.Clock, HasColour: false)
        {
            Workflow = new(_folder, null),
            Variable = variable => variable switch
            {
                "GITHUB_REPOSITORY" => "open-tidepool/minutes",
                "GITHUB_EVENT_NAME" => name,
                "GITHUB_EVENT_PATH" => PathOf("event.json"),
                "GITHUB_STEP_SUMMARY" => PathOf("summary.md"),
                "GITHUB_OUTPUT" => PathOf("output"),
                "GITHUB_TOKEN" => Token,
                "GITHUB_API_URL" => GitHub.ApiUrl,
                "GITHUB_GRAPHQL_URL" => GitHub.GraphQLUrl,
                "GITHUB_ACTIONS" => "true",
                _ => null,
            },
        };
        var code = await CommandLine.RunAsync(["action", .. arguments], surroundings, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    internal string Summary => Read("summary.md");

    /// <summary>The outputs of the step, as a runner reads them.</summary>
    internal IReadOnlyDictionary<string, string> Outputs()
    {
        var outputs = new Dictionary<string, string>();
        var lines = new Queue<string>(Read("output").Split('\n'));
        while (lines.TryDequeue(out var line) && line.Split("<<") is [var name, var end])
        {
            var value = new List<string>();
            while (lines.Dequeue() is { } next && next != end) value.Add(next);
            outputs[name] = string.Join('\n', value);
        }

        return outputs;
    }

    public async ValueTask DisposeAsync()
    {
        await GitHub.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Read(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : "";
}

using Minutes.Changes;
using Minutes.GitHub.Http;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>A look that is killed anywhere and run again ends as one that was not, and a second look does nothing.</summary>
public sealed class KilledLookTests
{
    public static TheoryData<string> Names => [.. Scenarios.All.Keys];

    /// <summary>Those in which nothing is asked for beyond an ordinary look.</summary>
    public static TheoryData<string> Ordinary => [.. Scenarios.All.Keys.Where(name => !name.StartsWith("asked", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ordinary))]
    public async Task A_second_look_asks_once_and_does_nothing(string scenario)
    {
        await using var stage = await Scenarios.All[scenario]();
        var first = await stage.LookAsync();
        Assert.Empty(stage.GitHub.Complaints);
        Assert.Empty(first.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => $"{outcome.Change} {outcome.Text}"));
        Assert.NotEmpty(first.Outcomes.Where(outcome => outcome.Change is not Remember));
        var done = Told(stage);
        Assert.True(stage.GitHub.Requests.Count <= 5, string.Join(' ', stage.GitHub.Requests.Select(request => request.Operation)));

        var left = stage.GitHub.Snapshotted().Split('\n').Where(line => line.Contains("refs/minutes/", StringComparison.Ordinal)).ToList();
        var second = await stage.LookAsync();
        Assert.Equal(left, stage.GitHub.Snapshotted().Split('\n').Where(line => line.Contains("refs/minutes/", StringComparison.Ordinal)).ToList());
        Assert.Equal("", string.Join("\n", second.Outcomes.Select(outcome => $"{outcome.Change} {outcome.Kind} {outcome.Text} {string.Join(' ', left)}")));
        Assert.Single(stage.GitHub.Requests);
        Assert.Equal(done, Told(stage));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Killed_anywhere_and_run_again_it_ends_the_same(string scenario)
    {
        var whole = await RunAsync(scenario, _ => { });
        Assert.NotEqual(0, whole.Mutations);
        for (var at = 1; at <= whole.Mutations; at++)
        {
            Assert.Equal(whole.End, (await RunAsync(scenario, plan => plan.KillBeforeMutation(at))).End);
            Assert.Equal(whole.End, (await RunAsync(scenario, plan => plan.KillAfterMutation(at))).End);
            for (var mutations = 1; mutations <= 4; mutations++)
                Assert.Equal(whole.End, (await RunAsync(scenario, plan => plan.KillAfterMutation(at, mutations))).End);
        }
    }

    private static async Task<(string End, int Mutations)> RunAsync(string scenario, Action<SimulatedGitHub.Faults.FaultPlan> plan)
    {
        await using var stage = await Scenarios.All[scenario]();
        plan(stage.GitHub.Faults);
        try
        {
            await stage.LookAsync();
        }
        catch (GitHubException)
        {
        }

        var mutations = stage.GitHub.Requests.Count(request => request.IsMutating);
        stage.GitHub.Faults.Clear();
        await stage.LookAsync();
        await stage.LookAsync();
        Assert.Empty(stage.GitHub.Complaints);
        return (Told(stage), mutations);
    }

    /// <summary>All but what looks leave behind for the next one: that depends on when they ran.</summary>
    private static string Told(Stage stage) =>
        string.Join('\n', stage.GitHub.Snapshotted().Split('\n').Where(line => !line.Contains("refs/minutes/", StringComparison.Ordinal)));
}

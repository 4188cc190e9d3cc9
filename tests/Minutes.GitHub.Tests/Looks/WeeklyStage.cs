using Minutes.Changes;
using Minutes.GitHub.Looks;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>The series <c>network</c>, which meets on Wednesdays, and what people do with its pull requests.</summary>
internal static class WeeklyStage
{
    internal const string Branch = "minutes/network/2026-03-18";
    internal const string NextBranch = "minutes/network/2026-03-25";
    internal const string Minutes11 = "network/20260311.md";
    internal const string Minutes18 = "network/20260318.md";

    /// <summary>Three meetings are handed in, the newest of them yesterday.</summary>
    internal static async Task<Stage> SetAsync()
    {
        var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        stage.Repository.Commit(
            ("network/20260225.md", Scenarios.Sound("2026-02-25", "leans")),
            ("network/20260304.md", Scenarios.Sound("2026-03-04", "leaks")),
            ("network/20260311.md", Scenarios.Sound("2026-03-11", "is still waiting for a part")));
        return stage;
    }

    internal static async Task<Stage> OpenedAsync()
    {
        var stage = await SetAsync();
        await stage.DoAsync();
        Assert.Equal(Branch, stage.Single().HeadRefName);
        return stage;
    }

    /// <summary>A look in which all goes well.</summary>
    internal static async Task<LookReport> DoAsync(this Stage stage)
    {
        var report = await stage.LookAsync();
        Assert.Equal("", string.Join('\n', stage.GitHub.Complaints));
        Assert.Equal("", string.Join('\n', report.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => $"{outcome.Change} {outcome.Text}")));
        return report;
    }

    /// <summary>A further look asks once, and does nothing.</summary>
    internal static async Task RestAsync(this Stage stage)
    {
        var before = stage.GitHub.Snapshotted();
        Assert.Empty((await stage.DoAsync()).Outcomes.Select(outcome => outcome.Change));
        Assert.Single(stage.GitHub.Requests);
        Assert.Equal(before, stage.GitHub.Snapshotted());
    }

    internal static void On(this Stage stage, int month, int day) => stage.GitHub.Clock.Now = Instant.FromUtc(2026, month, day, 9, 0);

    /// <summary>What is settled for the series.</summary>
    internal static void Settle(this Stage stage, string keys) =>
        stage.Repository.Commit((".github/minutes.yml", $"series:\n  network:\n    {keys}\n"));

    /// <summary>A person's commit on the bot's branch.</summary>
    internal static void Write(this Stage stage, string line, string branch = Branch) =>
        stage.Repository.CommitBy("mira-k", branch, (Minutes18, stage.Repository.Files(branch)[Minutes18].Replace("## Participants\n", $"## Participants\n\n{line}\n", StringComparison.Ordinal)));

    internal static PullRequest Single(this Stage stage) => Assert.Single(stage.Repository.Pulls);

    internal static PullRequest? Open(this Stage stage, string branch = Branch) =>
        stage.Repository.Pulls.SingleOrDefault(pull => pull.IsOpen && !pull.IsCrossRepository && pull.HeadRefName == branch);

    internal static bool Has(this Stage stage, string branch) => stage.Repository.Branches.Contains(branch);

    /// <summary>The lines that the bot left, without their marker.</summary>
    internal static IEnumerable<string> Lines(this PullRequest pull) => pull.Comments.Select(comment => comment.Body.Split('\n')[^1]);
}

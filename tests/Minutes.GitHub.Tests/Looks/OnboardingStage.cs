using Minutes.GitHub.Looks;
using Minutes.Planning.Onboarding;
using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>A repository in which nobody said yet whether its minutes are to be looked after.</summary>
internal static class OnboardingStage
{
    internal const string Settings = ".github/minutes.yml";

    /// <summary>With the pull request that asks.</summary>
    internal static async Task<Stage> AskedAsync()
    {
        var stage = await WeeklyStage.SetAsync();
        await stage.AskAsync();
        Assert.NotNull(stage.Open(OnboardingBranch.Name));
        return stage;
    }

    /// <summary><c>minutes init</c>, in which all goes well.</summary>
    internal static async Task<LookReport> AskAsync(this Stage stage)
    {
        var report = await stage.LookAsync(new() { IsOnboarding = true });
        Assert.Equal("", string.Join('\n', stage.GitHub.Complaints));
        Assert.False(report.HasFailed, string.Join('\n', report.Outcomes.Select(outcome => $"{outcome.Change} {outcome.Text}")));
        return report;
    }

    /// <summary>A look that asks once, does nothing and says why.</summary>
    internal static async Task HeldAsync(this Stage stage, string why)
    {
        var before = stage.GitHub.Snapshotted();
        var report = await stage.DoAsync();
        Assert.Single(stage.GitHub.Requests);
        Assert.Equal(before, stage.GitHub.Snapshotted());
        Assert.Empty(report.Plan.Changes);
        Assert.Contains(why, Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
        Assert.False(report.HasFailed || report.HasFindings);
    }

    internal static PullRequest Asking(this Stage stage) => stage.Open(OnboardingBranch.Name) ?? throw new InvalidOperationException("none is open");

    internal static void CloseAsking(this Stage stage) => stage.Asking().Close(stage.GitHub.User("mira-k"));
}

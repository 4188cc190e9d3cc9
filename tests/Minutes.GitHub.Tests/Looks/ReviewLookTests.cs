using Minutes.Changes;
using NodaTime;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>The check of pull requests, from the look to GitHub.</summary>
public sealed class ReviewLookTests
{
    private const string Sound = "# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Gauge at Pebble Ness\n\n* the gauge is up again\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wrong_title_is_told_once_with_a_suggestion(bool isFromFork)
    {
        await using var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        stage.Repository.Commit(("network/20260225.md", Sound.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal)), ("network/20260304.md", Sound));
        var wrong = Sound.Replace("is up again", "leaks", StringComparison.Ordinal);
        if (isFromFork) stage.Repository.PullRequestFromFork("tjorven", "minutes-of-today", "Minutes", ("network/20260311.md", wrong));
        else stage.Repository.PullRequest("tjorven", "minutes-of-today", "Minutes", ("network/20260311.md", wrong));

        var first = await stage.LookAsync();
        Assert.Empty(stage.GitHub.Complaints);
        Assert.Empty(first.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => outcome.Text));
        var snapshot = stage.GitHub.Snapshotted();
        Assert.Contains("check minutes on", snapshot, StringComparison.Ordinal);
        Assert.Contains("```suggestion", snapshot, StringComparison.Ordinal);
        Assert.True(stage.GitHub.Requests.Count <= 4, string.Join(" ", stage.GitHub.Requests.Select(request => request.Operation)));
        Assert.Empty(stage.GitHub.Forge.Bells);

        Assert.True((await stage.LookAsync()).IsUnchanged);
        Assert.Single(stage.GitHub.Requests);
    }
}

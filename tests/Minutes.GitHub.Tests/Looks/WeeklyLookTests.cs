using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;
using static Minutes.GitHub.Tests.Looks.WeeklyStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>How the weekly pull request is opened and kept up, from the look to GitHub.</summary>
public sealed class WeeklyLookTests
{
    [Fact]
    public async Task The_next_minutes_are_opened_as_a_draft_and_the_next_look_asks_once()
    {
        await using var stage = await SetAsync();
        await stage.DoAsync();

        Assert.True(stage.GitHub.Requests.Count <= 4, Asked(stage));
        var pull = stage.Single();
        Assert.Equal((Branch, "main", true, PullRequestState.Open), (pull.HeadRefName, pull.BaseRefName, pull.IsDraft, pull.State));
        Assert.Same(stage.GitHub.App("minutes-bot").Bot, pull.Author);
        var commit = Assert.Single(pull.Commits);
        var file = Assert.Single(pull.ChangedFiles);
        Assert.Equal(Minutes18, file.Path);
        Assert.Contains($"\nMinutes-Generated: {file.After}", commit.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Pebble", commit.Message, StringComparison.Ordinal);
        Assert.Contains("2026-03-18", pull.Title, StringComparison.Ordinal);
        Assert.Contains("<!-- minutes", pull.Body, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Forge.Bells);
        await stage.RestAsync();
    }

    [Fact]
    public async Task Labels_reviewers_and_assignees_are_set_with_one_more_request()
    {
        await using var stage = await SetAsync();
        stage.Repository.Labelled("meeting").Writer("mira-k").Writer("tjorven");
        stage.Repository.Commit((".github/minutes.yml", "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [mira-k]\n    assignees: [tjorven]\n"));
        await stage.DoAsync();

        Assert.True(stage.GitHub.Requests.Count <= 5, Asked(stage));
        var pull = stage.Single();
        Assert.Equal("meeting mira-k tjorven", $"{Assert.Single(pull.Labels).Name} {Assert.Single(pull.RequestedReviewers).Login} {Assert.Single(pull.Assignees).Login}");
        await stage.RestAsync();
    }

    [Fact]
    public async Task When_the_minutes_before_change_it_is_refreshed_the_next_day_and_a_persons_line_is_kept()
    {
        await using var stage = await OpenedAsync();
        stage.Write("* @jo-writes");
        stage.Repository.Commit(("network/20260311.md", Scenarios.Sound("2026-03-11", "is still waiting for a part") + "\n### Tide table\n\n* moved to next meeting\n"));
        await stage.DoAsync();
        Assert.DoesNotContain("Tide table", stage.Repository.Files(Branch)[Minutes18], StringComparison.Ordinal);

        stage.On(3, 13);
        await stage.DoAsync();
        var text = stage.Repository.Files(Branch)[Minutes18];
        Assert.Contains("Tide table", text, StringComparison.Ordinal);
        Assert.Contains("* @jo-writes\n", text, StringComparison.Ordinal);
        Assert.Equal(3, stage.Single().Commits.Count);
        await stage.RestAsync();
    }

    [Fact]
    public async Task At_most_ten_are_opened_and_the_next_look_opens_what_was_held_back()
    {
        await using var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        foreach (var team in Enumerable.Range(10, 12).Select(number => $"team{number}"))
            stage.Repository.Commit(Sound(team, "2026-02-25"), Sound(team, "2026-03-04"), Sound(team, "2026-03-11"));

        var first = await stage.DoAsync();
        Assert.Equal(10, stage.Repository.Pulls.Count());
        Assert.Contains("team20 for 2026-03-18, team21 for 2026-03-18", Assert.Single(first.Plan.Notices, notice => notice.Text.Contains("held back", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

        await stage.DoAsync();
        Assert.Equal(12, stage.Repository.Pulls.Select(pull => pull.HeadRefName).Distinct().Count());
        Assert.Equal(12, stage.Repository.Pulls.Count());
        await stage.RestAsync();
    }

    private static (string Path, string? Text) Sound(string team, string day) =>
        ($"{team}/{day.Replace("-", "", StringComparison.Ordinal)}.md", Scenarios.Sound(day, $"of {team} on {day}"));

    private static string Asked(Stage stage) => string.Join(' ', stage.GitHub.Requests.Select(request => request.Operation));
}

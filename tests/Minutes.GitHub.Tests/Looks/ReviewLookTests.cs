using Minutes.Changes;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
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

    [Theory]
    [InlineData("App")]
    [InlineData("personal")]
    public async Task Suggestions_that_GitHub_refuses_stand_in_the_comment_at_the_next_look(string kind)
    {
        await using var stage = await WrongTitleAsync();
        stage.Repository.Writer("mira-k");
        if (kind == "personal") stage.Token = () => stage.GitHub.PersonalToken("mira-k");
        stage.GitHub.Faults.When(request => request.Mutations.Contains("addPullRequestReview"), Fault.MissingRight("addPullRequestReview"), times: 1);

        var refused = await stage.LookAsync();
        Assert.Equal([typeof(AddSuggestions)], refused.Outcomes.Where(outcome => outcome.Kind is ChangeOutcomeKind.Refused).Select(outcome => outcome.Change.GetType()));
        var second = await stage.LookAsync();

        Assert.Empty(stage.GitHub.Complaints);
        Assert.False(second.HasFailed);
        Assert.Contains("the title", Assert.Single(second.Plan.Changes.OfType<AddComment>()).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("```suggestion", stage.GitHub.Snapshotted(), StringComparison.Ordinal);
        Assert.True((await stage.LookAsync()).IsUnchanged);
    }

    [Fact]
    public async Task Where_a_later_push_leaves_no_minutes_the_comment_is_folded_away_once()
    {
        await using var stage = await WrongTitleAsync("<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n");
        Assert.NotEmpty((await stage.LookAsync()).Plan.Changes.OfType<AddComment>());
        stage.GitHub.Clock.Now += Duration.FromHours(1);
        stage.Repository.CommitBy("tjorven", "minutes-of-today", ("network/20260311.md", null), ("README.md", "The minutes of the tidal gauge network.\n"));

        var edit = Assert.Single((await stage.LookAsync()).Plan.Changes.OfType<EditComment>());

        Assert.Equal(true, edit.Minimize);
        Assert.EndsWith("There are no minutes in this pull request any more.", edit.Body, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Complaints);
        Assert.True((await stage.LookAsync()).IsUnchanged);
    }

    /// <summary>The bot's own comment can stand anywhere among those of others.</summary>
    [Fact]
    public async Task Among_more_comments_than_a_page_holds_the_bots_own_is_found_and_edited()
    {
        await using var stage = await WrongTitleAsync("<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n");
        var pull = Assert.Single(stage.Repository.Pulls);
        for (var number = 1; number <= 130; number++) pull.Comment(stage.GitHub.User("tjorven"), $"Thought {number}");
        await stage.LookAsync();
        var own = Assert.Single(pull.Comments, comment => comment.Author!.Login == "minutes-bot");

        stage.Repository.CommitBy("tjorven", "minutes-of-today", ("network/20260311.md", Sound.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal).Replace("is up again", "leaks", StringComparison.Ordinal)));
        var second = await stage.LookAsync();

        Assert.Empty(second.Plan.Changes.OfType<AddComment>());
        Assert.Same(own, Assert.Single(pull.Comments, comment => comment.Author!.Login == "minutes-bot"));
        Assert.EndsWith("All mended, thank you!", own.Body, StringComparison.Ordinal);
        Assert.True(own.IsMinimized);
    }

    /// <summary>A person whose token the bot has commits as the same author: their own minutes are checked like those of others, and each push to them.</summary>
    [Fact]
    public async Task What_a_person_hands_in_whose_token_it_has_is_checked_at_each_push()
    {
        await using var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        stage.Repository.Writer("mira-k");
        stage.Token = () => stage.GitHub.PersonalToken("mira-k");
        stage.Repository.Commit(("network/20260225.md", Sound.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal)), ("network/20260304.md", Sound));
        stage.Repository.PullRequest("mira-k", "minutes-of-today", "Minutes", ("network/20260311.md", Sound.Replace("2026-03-04", "2026-03-11", StringComparison.Ordinal)));
        Assert.NotEmpty((await stage.LookAsync()).Outcomes.Where(outcome => outcome.Change is ReportCheck));
        Assert.True((await stage.LookAsync()).IsUnchanged);

        stage.Repository.CommitBy("mira-k", "minutes-of-today", ("network/20260311.md", Sound));

        var report = Assert.Single((await stage.LookAsync()).Plan.Changes.OfType<ReportCheck>());
        Assert.Equal(Minutes.Observation.CheckConclusion.Failure, report.Conclusion);
    }

    private static async Task<Stage> WrongTitleAsync(string more = "")
    {
        var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        stage.Repository.Commit(("network/20260225.md", Sound.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal)), ("network/20260304.md", Sound));
        stage.Repository.PullRequest("tjorven", "minutes-of-today", "Minutes", ("network/20260311.md", Sound.Replace("is up again", "leaks", StringComparison.Ordinal) + more));
        return stage;
    }
}

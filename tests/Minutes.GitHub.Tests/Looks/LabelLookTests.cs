using Minutes.Changes;
using NodaTime;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>Labels on issues, from the look to GitHub.</summary>
public sealed class LabelLookTests
{
    private const string Minutes11 = "# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Gauge at Pebble Ness\n\n* open-tidepool/network#12\n* the gauge is up again\n";

    [Fact]
    public async Task What_was_there_before_the_first_look_is_not_labelled_and_what_comes_later_is_once()
    {
        await using var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 10, 9, 0));
        stage.GitHub.Repository("open-tidepool/network").Issue(12);
        stage.Repository.Commit(("network/20260225.md", Minutes11.Replace("2026-03-11", "2026-02-25", StringComparison.Ordinal).Replace("is up again", "leaks", StringComparison.Ordinal)), ("network/20260304.md", "# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Winter storage\n\n* done\n"));

        var first = await stage.LookAsync();
        Assert.DoesNotContain(first.Plan.Changes, change => change is AddLabel);
        Assert.Empty(first.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => outcome.Text));

        stage.Repository.Commit(("network/20260311.md", Minutes11));
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 12, 9, 0);
        var second = await stage.LookAsync();
        Assert.Empty(second.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => outcome.Text));
        Assert.Empty(stage.GitHub.Complaints);
        Assert.Contains("labelled minutes/network/2026-03-11", stage.GitHub.Snapshotted(), StringComparison.Ordinal);
        Assert.True(stage.GitHub.Requests.Count <= 5, string.Join(" ", stage.GitHub.Requests.Select(request => request.Operation)));

        var third = await stage.LookAsync();
        Assert.True(third.IsUnchanged);
        Assert.Single(stage.GitHub.Requests);
    }

    /// <summary>Twenty labels are set with a document; what a look leaves behind goes with the last one.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_label_that_failed_in_any_document_is_set_by_the_next_look(int document)
    {
        const int Issues = 25;
        await using var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 10, 9, 0));
        var network = stage.GitHub.Repository("open-tidepool/network");
        for (var number = 1; number <= Issues; number++) network.Issue(number);
        stage.Repository.Commit(("network/20260304.md", "# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Winter storage\n\n* done\n"));
        await stage.LookAsync();
        stage.Repository.Commit(("network/20260311.md", Minutes11 + string.Concat(Enumerable.Range(1, Issues).Select(number => $"* buoy {number}: open-tidepool/network#{number}\n"))));
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 12, 9, 0);
        stage.GitHub.Faults.OnMutation(document, SimulatedGitHub.Faults.Fault.PartialError(3, "UNPROCESSABLE"));

        Assert.True((await stage.LookAsync()).HasFailed);
        Assert.Equal(Issues - 1, network.Conversations.Count(issue => issue.Labels.Count > 0));
        Assert.False((await stage.LookAsync()).HasFailed);
        Assert.All(network.Conversations, issue => Assert.Single(issue.Labels));
        Assert.True((await stage.LookAsync()).IsUnchanged);
    }

    /// <summary>An App may be called like the person who made it; what that person set stays.</summary>
    [Fact]
    public async Task A_label_that_a_person_set_who_is_called_like_the_bot_is_not_taken_off()
    {
        await using var stage = await Scenarios.All["relabelled"]();
        var issue = stage.GitHub.Repository("open-tidepool/network").Conversation(12)!;
        var (label, person) = (Assert.Single(issue.Labels), stage.GitHub.User("minutes-bot"));
        issue.RemoveLabel(person, label);
        issue.AddLabel(person, label);

        await stage.LookAsync();

        Assert.Contains(label, issue.Labels);
    }
}

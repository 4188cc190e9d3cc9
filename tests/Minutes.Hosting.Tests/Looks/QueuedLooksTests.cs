using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.Hosting.Tests.Looks;

public sealed class QueuedLooksTests
{
    [Fact]
    public async Task A_message_brings_what_is_missing_with_the_installation_that_it_names()
    {
        await using var harbour = await Harbour.OpenAsync();

        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Message));

        Assert.Equal("minutes/network/2026-03-18", Assert.Single(harbour.Repository.Pulls).HeadRefName);
        Assert.DoesNotContain(harbour.GitHub.Requests, request => request.Path.EndsWith("/installation", StringComparison.Ordinal));
        Assert.Equal(1, Assert.Single(harbour.Looks.Journal.Latest).Changes);
    }

    [Fact]
    public async Task A_message_that_names_no_installation_is_looked_at_all_the_same()
    {
        await using var harbour = await Harbour.OpenAsync();

        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Message with { Installation = null }));

        Assert.Single(harbour.Repository.Pulls);
    }

    [Fact]
    public async Task A_message_older_than_the_start_of_the_last_finished_look_is_done_without_another()
    {
        await using var harbour = await Harbour.OpenAsync();
        var before = harbour.Message;
        harbour.GitHub.Clock.Advance(Duration.FromSeconds(1));
        await harbour.LookAsync(harbour.Message);
        var asked = harbour.GitHub.Requests.Count;

        Assert.Equal(LookResult.Older, await harbour.LookAsync(before));
        Assert.Equal(asked, harbour.GitHub.Requests.Count);

        harbour.GitHub.Clock.Advance(Duration.FromSeconds(1));
        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Message));
    }

    [Fact]
    public async Task A_look_that_failed_makes_no_message_older()
    {
        await using var harbour = await Harbour.OpenAsync();
        var before = harbour.Message;
        harbour.GitHub.Clock.Advance(Duration.FromSeconds(1));
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.NoJson, times: 4);
        Assert.Equal(LookResult.Failed, await harbour.LookAsync(harbour.Message));
        harbour.GitHub.Faults.Clear();

        Assert.Equal(LookResult.Done, await harbour.LookAsync(before));
        Assert.Single(harbour.Repository.Pulls);
    }

    [Fact]
    public async Task Who_asked_for_a_closer_look_gets_it_although_another_look_saw_that_nothing_changed()
    {
        await using var harbour = await Harbour.OpenAsync();
        await harbour.LookAsync(harbour.Message);
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        var asked = harbour.Message with { IsAskedFor = true };
        harbour.GitHub.Clock.Advance(Duration.FromSeconds(1));
        await harbour.LookAsync(harbour.Message);

        Assert.Equal(LookResult.Done, await harbour.LookAsync(asked));
        Assert.Equal(LookResult.Older, await harbour.LookAsync(asked with { Received = asked.Received - Duration.FromSeconds(1) }));
    }

    [Fact]
    public async Task Looks_at_one_repository_come_one_after_the_other_and_those_at_others_at_once()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.NewRepository("open-tidepool/other");
        harbour.GitHub.Faults.When(request => request.Operation == "Observe" && request.Body.Contains("\"minutes\"", StringComparison.Ordinal), Fault.Slow(TimeSpan.FromMilliseconds(200)), times: 1);
        var message = harbour.Message;
        harbour.GitHub.Clock.Advance(Duration.FromSeconds(1));

        var first = harbour.LookAsync(message);
        var second = harbour.LookAsync(message);
        var other = await harbour.LookAsync(message with { Repository = new("open-tidepool", "other") });
        var wasFirstUnderWay = !first.IsCompleted;

        Assert.Equal([LookResult.Done, LookResult.Older, LookResult.Done], [await first, await second, other]);
        Assert.True(wasFirstUnderWay);
    }

    public static TheoryData<Fault, int> Limits => new() { { Fault.PrimaryLimit, 3600 }, { Fault.SecondaryLimit(403, Duration.FromSeconds(90)), 90 } };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_limit_that_takes_longer_puts_the_message_back_until_it_is_over(Fault limit, int seconds)
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", limit, times: 1);

        Assert.Equal(LookResult.PutBack, await harbour.LookAsync(harbour.Message));

        var (message, delay) = Assert.Single(harbour.Queue.Put);
        Assert.Equal(harbour.Message, message);
        Assert.InRange(delay, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(seconds + 5));
        harbour.GitHub.Clock.Advance(Duration.FromTimeSpan(delay));
        Assert.Equal(LookResult.Done, await harbour.LookAsync(message));
        Assert.Single(harbour.Repository.Pulls);
    }

    [Fact]
    public async Task What_could_not_be_put_back_is_tried_again_by_who_holds_it()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.Queue.IsBroken = true;
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.PrimaryLimit, times: 1);

        Assert.Equal(LookResult.Failed, await harbour.LookAsync(harbour.Message));
    }

    [Fact]
    public async Task What_waits_for_more_than_an_hour_is_let_go_because_the_timer_has_put_in_another()
    {
        await using var harbour = await Harbour.OpenAsync();
        var message = harbour.Message;
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(61));
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.PrimaryLimit, times: 1);

        Assert.Equal(LookResult.Refused, await harbour.LookAsync(message));
        Assert.Empty(harbour.Queue.Put);
    }

    [Fact]
    public async Task A_look_that_takes_too_long_is_ended_and_the_next_one_comes_in()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.TimeOut(), times: 1);
        var look = harbour.LookAsync(harbour.Message);
        while (harbour.Observed == 0) await Task.Delay(5, TestContext.Current.CancellationToken);

        harbour.Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(LookResult.Failed, await look);
        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Message));
    }

    [Fact]
    public async Task Changes_that_were_not_tried_for_lack_of_time_are_made_by_another_look()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request is { IsGraphQL: true, IsMutating: true }, Fault.PrimaryLimit, times: 1);

        Assert.Equal(LookResult.PutBack, await harbour.LookAsync(harbour.Message));
        harbour.GitHub.Clock.Advance(Duration.FromHours(1));

        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Queue.Only));
        Assert.Single(harbour.Repository.Pulls);
    }

    [Theory]
    [InlineData("github.com", "open-tidepool/gone")]
    [InlineData("git.example.org", "open-tidepool/minutes")]
    public async Task What_is_not_there_is_not_tried_again(string server, string repository)
    {
        await using var harbour = await Harbour.OpenAsync();

        Assert.Equal(LookResult.Refused, await harbour.LookAsync(harbour.Message with { Server = server, Repository = Documents.RepositoryName.Parse(repository) }));
    }

    [Fact]
    public async Task A_mistake_in_the_configuration_is_for_its_author_and_no_failure()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.Repository.Commit((".github/minutes.yml", "sumary: no\n"));

        Assert.Equal(LookResult.Done, await harbour.LookAsync(harbour.Message));

        Assert.StartsWith(".github/minutes.yml:1:1: ", Assert.Single(Assert.Single(harbour.Looks.Journal.Latest).Wants), StringComparison.Ordinal);
        Assert.Empty(harbour.Repository.Pulls);
    }

    [Fact]
    public async Task An_installation_becomes_a_message_for_each_repository_that_is_not_archived()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.NewRepository("open-tidepool/other");
        harbour.NewRepository("open-tidepool/old").IsArchived = true;
        harbour.NewRepository("somebody/else");

        await harbour.LookAsync(harbour.Message with { Repository = null, Reason = "installation" });

        Assert.Equal(["open-tidepool/minutes", "open-tidepool/other"], harbour.Queue.Put.Select(put => put.Message.Repository!.ToString()).Order());
        Assert.All(harbour.Queue.Put, put => Assert.Equal((TimeSpan.Zero, harbour.Installation.DatabaseId), (put.Delay, put.Message.Installation)));
    }

    [Fact]
    public async Task Those_of_the_timer_are_spread_over_the_hour_and_count_from_when_they_are_due()
    {
        await using var harbour = await Harbour.OpenAsync();
        for (var number = 0; number < 40; number++) harbour.NewRepository($"open-tidepool/r{number}");

        await harbour.LookAsync(harbour.Message with { Repository = null, Reason = LookReasons.Timer });
        var first = harbour.Queue.Put.ToDictionary(put => put.Message.Repository!.ToString(), put => put.Delay);

        Assert.Equal(41, first.Count);
        Assert.All(first.Values, delay => Assert.InRange(delay, TimeSpan.Zero, TimeSpan.FromMinutes(50)));
        Assert.All(Enumerable.Range(0, 5), part => Assert.Contains(first.Values, delay => (int)(delay / TimeSpan.FromMinutes(10)) == part));
        Assert.All(harbour.Queue.Put, put => Assert.Equal(harbour.GitHub.Clock.Now + Duration.FromTimeSpan(put.Delay), put.Message.Received));
    }
}

using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Minutes.Planning.Weekly;
using NodaTime;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.Hosting.Tests.Looks;

/// <summary>What a process knows of its repositories, for a status page.</summary>
public sealed class KnownRepositoriesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_look_read_is_told_as_long_as_nothing_changes()
    {
        await using var harbour = await Harbour.OpenAsync();
        await harbour.LookAsync(harbour.Message);
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        await harbour.LookAsync(harbour.Message);

        var look = Assert.Single(harbour.Looks.Journal.Latest);

        Assert.True(look.IsUnchanged);
        var next = Assert.Single(look.Reading!.Series).NextAt(harbour.GitHub.Clock.Now)!;
        Assert.Equal((new LocalDate(2026, 3, 18), MinutesStage.Open, 1), (next.Meeting.Date, next.Stage, next.PullRequest));
    }

    [Fact]
    public async Task After_a_start_each_repository_is_read_once_although_nothing_changed_and_nothing_is_made_there()
    {
        await using var harbour = await Harbour.OpenAsync();
        await harbour.LookAsync(harbour.Message);
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        var before = harbour.GitHub.Requests.Count;
        var again = harbour.Restarted();

        await again.LookAsync(harbour.Message, Cancellation);
        var read = harbour.GitHub.Requests.Count;
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        await again.LookAsync(harbour.Message, Cancellation);

        var look = Assert.Single(again.Journal.Latest);
        Assert.True(look.IsUnchanged);
        Assert.Equal("network", Assert.Single(look.Reading!.Series).Name);
        Assert.DoesNotContain(harbour.GitHub.Requests.Skip(before), request => request.IsMutating);
        Assert.InRange(read - before, 2, 4);
        Assert.Equal(read + 1, harbour.GitHub.Requests.Count);
    }

    [Fact]
    public async Task What_a_person_should_see_to_is_told_until_somebody_changes_something()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.Repository.Branch(harbour.GitHub.User("mira-k"), "minutes");
        await harbour.LookAsync(harbour.Message);
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        await harbour.LookAsync(harbour.Message);

        var look = Assert.Single(harbour.Looks.Journal.Latest);

        Assert.True(look.IsUnchanged);
        Assert.StartsWith("the branch minutes is in the way", Assert.Single(look.AllWants), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_that_fails_is_the_last_one_and_what_was_read_before_is_still_told()
    {
        await using var harbour = await Harbour.OpenAsync();
        await harbour.LookAsync(harbour.Message);
        harbour.GitHub.Clock.Advance(Duration.FromMinutes(5));
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.NoJson, times: 4);
        await harbour.LookAsync(harbour.Message);

        var look = Assert.Single(harbour.Looks.Journal.Latest);

        Assert.Equal(LookResult.Failed, look.Result);
        Assert.Single(look.AllWants);
        Assert.Single(look.Reading!.Series);
    }

    [Fact]
    public async Task That_the_limit_is_reached_is_for_nobody_to_see_to()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request.Operation == "Observe", Fault.PrimaryLimit, times: 1);
        await harbour.LookAsync(harbour.Message);

        var look = Assert.Single(harbour.Looks.Journal.Latest);

        Assert.Equal((LookResult.PutBack, 0), (look.Result, look.AllWants.Count()));
    }

    [Fact]
    public async Task The_rounds_tell_where_the_App_is_installed_with_what_is_suspended_and_archived()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.NewRepository("open-tidepool/old").IsArchived = true;
        harbour.GitHub.Install(harbour.App, harbour.GitHub.Organization("gone")).IsSuspended = true;

        await harbour.Round.PutAsync(LookReasons.Start, Cancellation);
        await harbour.LookAsync(harbour.Message with { Repository = null });
        await harbour.Round.PutAsync(LookReasons.Timer, Cancellation);

        var known = harbour.Known.All.Values.ToDictionary(one => one.Installation.Account!);
        Assert.True(known["gone"].Installation.IsSuspended);
        Assert.Equal(["open-tidepool/minutes False", "open-tidepool/old True"], known["open-tidepool"].Repositories.Select(repository => $"{repository.Name} {repository.IsArchived}").Order());
        Assert.Equal((harbour.GitHub.Clock.Now, null), (harbour.Known.Listed!.Value, harbour.Known.Failure));
    }

    [Fact]
    public async Task What_could_not_be_listed_is_told_until_it_can()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request.Path.Contains("installation", StringComparison.Ordinal), Fault.PrimaryLimit);
        await harbour.Round.PutAsync(LookReasons.Start, Cancellation);
        await harbour.LookAsync(harbour.Message with { Repository = null });
        var (all, one) = (harbour.Known.Failure, harbour.Known.All[harbour.Installation.DatabaseId].Failure);

        harbour.GitHub.Faults.Clear();
        harbour.GitHub.Clock.Advance(Duration.FromHours(2));
        await harbour.Round.PutAsync(LookReasons.Start, Cancellation);
        await harbour.LookAsync(harbour.Message with { Repository = null });

        Assert.NotNull(all);
        Assert.NotNull(one);
        Assert.Equal((null, null), (harbour.Known.Failure, harbour.Known.All[harbour.Installation.DatabaseId].Failure));
    }

    [Fact]
    public async Task What_is_left_of_the_limits_is_what_GitHub_said_last()
    {
        await using var harbour = await Harbour.OpenAsync();
        Assert.Empty(harbour.Allowances);

        await harbour.LookAsync(harbour.Message);

        var graphQl = Assert.Single(harbour.Allowances, allowance => allowance.Resource == "graphql");
        Assert.Equal((harbour.GitHub.Budget.Limit, harbour.GitHub.Budget.Remaining), (graphQl.Limit, graphQl.Remaining));
    }
}

using Minutes.Hosting.Messages;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.Hosting.Tests.Looks;

public sealed class RoundTests
{
    [Fact]
    public async Task At_the_start_every_installation_is_looked_at_at_once()
    {
        await using var harbour = await Harbour.OpenAsync();
        for (var number = 0; number < 200; number++) harbour.GitHub.Install(harbour.App, harbour.GitHub.Organization($"org{number}"));
        harbour.GitHub.Install(harbour.App, harbour.GitHub.Organization("gone")).IsSuspended = true;

        Assert.True(await harbour.Round.PutAsync(LookReasons.Start, TestContext.Current.CancellationToken));

        Assert.Equal(201, harbour.Queue.Put.Select(put => put.Message.Installation).Distinct().Count());
        Assert.All(harbour.Queue.Put, put => Assert.Equal((TimeSpan.Zero, null, LookReasons.Start), (put.Delay, put.Message.Repository, put.Message.Reason)));
    }

    [Fact]
    public async Task In_the_hour_they_come_one_by_one()
    {
        await using var harbour = await Harbour.OpenAsync();
        for (var number = 0; number < 20; number++) harbour.GitHub.Install(harbour.App, harbour.GitHub.Organization($"org{number}"));

        await harbour.Round.PutAsync(LookReasons.Timer, TestContext.Current.CancellationToken);

        Assert.All(harbour.Queue.Put, put => Assert.InRange(put.Delay, TimeSpan.Zero, TimeSpan.FromMinutes(5)));
        Assert.Equal(21, harbour.Queue.Put.Select(put => put.Delay).Distinct().Count());
    }

    [Fact]
    public async Task Of_a_list_that_breaks_off_nothing_is_put_in_because_it_is_asked_for_again_soon()
    {
        await using var harbour = await Harbour.OpenAsync();
        for (var number = 0; number < 200; number++) harbour.GitHub.Install(harbour.App, harbour.GitHub.Organization($"org{number}"));
        var pages = 0;
        harbour.GitHub.Faults.When(request => request.Path.EndsWith("/app/installations", StringComparison.Ordinal) && ++pages > 1, Fault.PrimaryLimit);

        Assert.False(await harbour.Round.PutAsync(LookReasons.Start, TestContext.Current.CancellationToken));

        Assert.Empty(harbour.Queue.Put);
    }

    [Fact]
    public async Task That_not_all_could_be_put_in_is_told()
    {
        await using var harbour = await Harbour.OpenAsync();
        harbour.GitHub.Faults.When(request => request.Path.Contains("/app/installations", StringComparison.Ordinal), Fault.PrimaryLimit);
        Assert.False(await harbour.Round.PutAsync(LookReasons.Timer, TestContext.Current.CancellationToken));

        harbour.GitHub.Faults.Clear();
        harbour.Queue.IsBroken = true;
        Assert.False(await harbour.Round.PutAsync(LookReasons.Timer, TestContext.Current.CancellationToken));
    }
}

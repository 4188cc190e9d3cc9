using Automation.Serving;
using Microsoft.Extensions.Logging.Abstractions;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Queues;
using NodaTime;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Serving;

public sealed class RoundsTests
{
    [Fact]
    public async Task An_App_whose_server_is_away_is_tried_again_and_brings_the_others_no_looks()
    {
        await using var coast = await Coast.OpenAsync();
        await using var enterprise = await Coast.OpenAsync();
        enterprise.GitHub.Faults.When(_ => true, Fault.PrimaryLimit);
        var second = enterprise.Variables.ToDictionary(variable => $"ENTERPRISE_{variable.Key}", variable => variable.Key == "GITHUB_WEBHOOK_SECRET" ? "the other secret" : variable.Value);
        var variables = coast.Variables.Concat(second).Append(new("MINUTES_APPS", "ENTERPRISE")).ToDictionary();
        await using var apps = new AppConnections(HostedApps.Read(variables.GetValueOrDefault).Value!, NullLoggerFactory.Instance, TimeProvider.System);
        using var queue = new InProcessLookQueue(TimeProvider.System, NullLogger<InProcessLookQueue>.Instance);
        using var rounds = new Rounds(new(apps, queue, SystemClock.Instance, NullLogger<Round>.Instance), new ImpatientTime());

        await rounds.StartAsync(TestContext.Current.CancellationToken);
        await Coast.UntilAsync(() => Lists(enterprise) > 3);
        await rounds.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, Lists(coast));
        Assert.False(rounds.AreUnderWay);
    }

    private static int Lists(Coast coast) => coast.Requests.Count(request => request.Path.Contains("/app/installations", StringComparison.Ordinal));

    /// <summary>The clock of the machine, on which the 15 seconds until the next try are over at once.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime == TimeSpan.FromSeconds(15) ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }
}

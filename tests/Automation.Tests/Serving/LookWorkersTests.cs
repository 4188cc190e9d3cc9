using Automation.Serving;
using Microsoft.Extensions.Logging.Abstractions;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Serving;

public sealed class LookWorkersTests
{
    [Fact]
    public async Task When_there_is_no_time_left_to_finish_a_look_its_message_is_put_back()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Faults.When(request => request.Operation == "Observe", Fault.TimeOut());
        await using var apps = new AppConnections(HostedApps.Read(coast.Variables.GetValueOrDefault).Value!, NullLoggerFactory.Instance, TimeProvider.System);
        using var queue = new InProcessLookQueue(TimeProvider.System, NullLogger<InProcessLookQueue>.Instance);
        using var workers = new LookWorkers(queue, new(apps, queue, SystemClock.Instance, TimeProvider.System, NullLogger<QueuedLooks>.Instance), NullLogger<LookWorkers>.Instance);
        var message = new LookMessage(new Uri(coast.GitHub.ApiUrl).Authority, coast.Installation.DatabaseId, new("open-tidepool", "minutes"), SystemClock.Instance.GetCurrentInstant());
        await queue.PutAsync(message, TimeSpan.Zero, cancellation);
        await workers.StartAsync(cancellation);
        await coast.AskedAsync(request => request.Operation == "Observe");

        await workers.StopAsync(new(canceled: true));

        Assert.Equal(message, (await queue.TakeAsync(cancellation)).Message);
    }

    [Fact]
    public async Task A_worker_that_breaks_ends_them_all_instead_of_leaving_the_server_with_fewer_and_fewer()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var coast = await Coast.OpenAsync();
        await using var apps = new AppConnections(HostedApps.Read(coast.Variables.GetValueOrDefault).Value!, NullLoggerFactory.Instance, TimeProvider.System);
        var queue = new BreaksOnce();
        using var workers = new LookWorkers(queue, new(apps, queue, SystemClock.Instance, TimeProvider.System, NullLogger<QueuedLooks>.Instance), NullLogger<LookWorkers>.Instance);
        await workers.StartAsync(cancellation);

        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => workers.ExecuteTask!);
    }

    private sealed class BreaksOnce : ILookQueue
    {
        private int _asked;

        public Task PutAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation) => throw new NotSupportedException();

        public async Task<TakenLook> TakeAsync(CancellationToken cancellation)
        {
            if (Interlocked.Increment(ref _asked) == 1) throw new InvalidTimeZoneException();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            throw new NotSupportedException();
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>What shows only after a while, or with many: these run when they are asked for, and print what they measured.</summary>
public sealed class LongRunTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    private static readonly Fault[] Faults =
    [
        Fault.ServerError(502),
        Fault.ServerErrorAfter(502),
        Fault.BrokenConnection(),
        Fault.BrokenConnection(acts: false),
        Fault.TruncatedBody,
        Fault.NoJson,
        Fault.Slow(TimeSpan.FromSeconds(1)),
        Fault.SecondaryLimit(403, Duration.FromSeconds(2)),
    ];

    public static TheoryData<string> All => Programs.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Webhooks, forgeries and changes all the time, and every fifteenth request to GitHub fails in one way or another.</summary>
    [Theory(Explicit = true, Timeout = 15 * 60_000)]
    [MemberData(nameof(All))]
    public async Task After_ten_minutes_of_mixed_load_with_faults_memory_has_not_grown_and_no_repository_is_stuck(string program)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Budget.Limit = coast.GitHub.RestBudget.Limit = 10_000_000;
        foreach (var name in MixedDeliveries.Names) coast.NewRepository(name);
        foreach (var (fault, place) in Faults.Select((fault, place) => (fault, place))) coast.GitHub.Faults.When(request => request.Number % (15 * Faults.Length) == 15 * place, fault);
        await using var server = await RunningServer.StartAsync(program, coast);

        var memory = await LoadAsync(server, coast);
        coast.GitHub.Faults.Clear();
        var asked = coast.GitHub.Requests.Count;
        output.WriteLine($"{asked} requests, {coast.Requests.Count(request => request.Fault is not null)} of them failed, {coast.Requests.Count(request => request.IsMutating)} changed something");
        await EachAnswersAsync(server, coast, asked);

        Assert.Equal(HttpStatusCode.OK, await server.GetAsync("/readyz"));
        Assert.All(MixedDeliveries.Names, name => Assert.Single(coast.GitHub.Repository(name).Pulls));
        var third = memory.Count / 3;
        var (middle, last) = (Median(memory[third..(2 * third)]), Median(memory[(2 * third)..]));
        output.WriteLine($"memory, median of the middle third {middle} MB, of the last {last} MB, most {memory.Max()} MB");
        Assert.InRange(last, 1, middle * 1.1);
        await server.Program.SignalAsync("TERM");
        Assert.Equal(0, await server.Program.EndsAsync());
    }

    [Theory(Explicit = true, Timeout = 5 * 60_000)]
    [MemberData(nameof(All))]
    public async Task Two_hundred_installations_are_known_and_looked_at_after_the_start(string program)
    {
        await using var coast = await Coast.OpenAsync();
        var names = Enumerable.Range(0, 200).Select(number => $"harbour-{number}/minutes").ToList();
        foreach (var name in names) coast.GitHub.Install(coast.App, coast.NewRepository(name).Owner);
        var started = Stopwatch.GetTimestamp();
        await using var server = await RunningServer.StartAsync(program, coast);

        await server.IsReadyAsync();
        output.WriteLine($"ready after {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s");
        await Coast.UntilAsync(() => names.All(name => coast.GitHub.Repository(name).Pulls.Any()));
        output.WriteLine($"all 200 have their pull request after {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s; {coast.GitHub.Requests.Count} requests, {Memory(server)} MB");

        Assert.All(names, name => Assert.Single(coast.GitHub.Repository(name).Pulls));
    }

    /// <summary>Loads it, and returns how much memory it has each second, in MB.</summary>
    private static async Task<List<double>> LoadAsync(RunningServer server, Coast coast)
    {
        var (memory, deliveries, sent) = (new List<double>(), MixedDeliveries.Make(5000), 0);
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Length; await ticks.WaitForNextTickAsync(Cancellation))
        {
            for (var one = 0; one < 4; one++) await TellAsync(server, deliveries[sent++ % deliveries.Length]);
            if (sent % 20 == 0) await ChangeAsync(coast, sent / 20);
            if (sent % 40 == 0) memory.Add(Memory(server));
        }

        return memory;
    }

    private static async Task TellAsync(RunningServer server, Delivery delivery) =>
        Assert.Equal(MixedDeliveries.Expected(delivery), await server.SendAsync(delivery with { Id = Guid.NewGuid().ToString() }));

    /// <summary>Somebody adds a topic to the last minutes of a repository.</summary>
    private static Task ChangeAsync(Coast coast, int number) => coast.GitHub.BetweenRequestsAsync(() =>
        coast.GitHub.Repository(MixedDeliveries.Name(number % MixedDeliveries.Repositories)).Commit(Coast.MinutesOf(coast.LastMeeting, $"Gauge {number}")));

    /// <summary>A change everywhere, told by a webhook: each repository's pull request comes to hold it.</summary>
    private static async Task EachAnswersAsync(RunningServer server, Coast coast, int asked)
    {
        for (var number = 0; number < MixedDeliveries.Repositories; number++)
        {
            await ChangeAsync(coast, number);
            Assert.Equal(HttpStatusCode.Accepted, await server.SendAsync(Delivery.Push(MixedDeliveries.Name(number))));
        }

        await Coast.UntilAsync(() => coast.Requests.Skip(asked).ToList() is var since && MixedDeliveries.Names.All(name => since.Exists(MixedDeliveries.IsLookAt(name))));
    }

    private static double Memory(RunningServer server) =>
        Math.Round(double.Parse(File.ReadLines($"/proc/{server.Program.Id}/status").Single(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);

    private static double Median(List<double> numbers) => numbers.Order().ElementAt(numbers.Count / 2);
}

using System.Collections.Concurrent;
using System.Net;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Tests;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>
/// Thousands of deliveries at once, doubles, unsigned, wrongly signed, broken and oversized ones among them, and the process is killed in the middle of receiving and in the middle of looking: what was
/// accepted is in the queue, all else is refused, and each repository is looked at after its last one.
/// </summary>
public sealed class BurstTests(Azurite azurite)
{
    private readonly string _storage = azurite.NewAccount();

    public static TheoryData<string> All => Programs.All;

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public Task Nothing_is_lost_and_nothing_forged_is_taken(string program) => BurstAsync(program, 600);

    [Theory(Explicit = true, Timeout = 10 * Programs.Longest)]
    [MemberData(nameof(All))]
    public Task Nothing_is_lost_of_ten_thousand(string program) => BurstAsync(program, 10_000);

    private async Task BurstAsync(string program, int count)
    {
        await using var coast = await Coast.OpenAsync();
        for (var number = 0; number < MixedDeliveries.Repositories; number++) coast.GitHub.Repository(MixedDeliveries.Name(number));
        var deliveries = MixedDeliveries.Make(count);

        var first = await FunctionsHost.StartAsync(program, coast, _storage);
        var answers = new ConcurrentDictionary<string, HttpStatusCode>();
        await SendAsync(first, deliveries[..(count / 2)], killAt: count / 4);
        await first.DisposeAsync();
        await using var second = await FunctionsHost.StartAsync(program, coast, _storage);
        await SendAsync(second, deliveries[(count / 2)..], killAt: null);

        Assert.All(deliveries, delivery => Assert.Contains(answers[delivery.Id], new[] { default, MixedDeliveries.Expected(delivery) }));
        Assert.All(deliveries[(count / 2)..], delivery => Assert.Equal(MixedDeliveries.Expected(delivery), answers[delivery.Id]));
        var accepted = deliveries.Where(delivery => answers[delivery.Id] == HttpStatusCode.Accepted).Select(delivery => delivery.Id).ToHashSet();
        Assert.InRange(accepted.Count, count / 3, count);
        Assert.Empty(coast.Requests);

        var looked = await LookAsync(second, program, coast);

        Assert.Superset(accepted, looked.Select(message => message.Delivery!).ToHashSet());
        Assert.All(MixedDeliveries.Names, name => Assert.Contains(coast.Requests, MixedDeliveries.IsLookAt(name)));
        Assert.Equal(0, await second.CountAsync());

        Task SendAsync(FunctionsHost host, Delivery[] some, int? killAt) => MixedDeliveries.SendAsync(some, async delivery => (await host.ForwardAsync(delivery)).Status, answers, killAt, host.Handler);
    }

    /// <summary>Brings the queue to an end, and kills the program once meanwhile; the host then starts it again.</summary>
    private async Task<List<LookMessage>> LookAsync(FunctionsHost host, string program, Coast coast)
    {
        var looked = new List<LookMessage>();
        await host.DrainAsync(async message =>
        {
            looked.Add(message);
            if (looked.Count == MixedDeliveries.Repositories / 2) await host.Handler.KillAsync();
        });
        await using var again = await FunctionsHost.StartAsync(program, coast, _storage);
        await again.DrainAsync(message =>
        {
            looked.Add(message);
            return Task.CompletedTask;
        });
        return looked;
    }
}

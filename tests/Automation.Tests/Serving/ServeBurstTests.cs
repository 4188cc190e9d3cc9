using System.Collections.Concurrent;
using System.Net;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>
/// The same burst on <c>minutes serve</c>, whose queue ends with its process: the look at every installation at the next start makes up for what was in it when it was killed.
/// </summary>
public sealed class ServeBurstTests
{
    public static TheoryData<string> All => Programs.All;

    [Theory(Timeout = Programs.Longest)]
    [MemberData(nameof(All))]
    public Task Each_repository_is_looked_at_after_its_last_webhook_and_nothing_forged_is_taken(string program) => BurstAsync(program, 600);

    [Theory(Explicit = true, Timeout = 5 * Programs.Longest)]
    [MemberData(nameof(All))]
    public Task Each_repository_is_looked_at_after_the_last_of_ten_thousand(string program) => BurstAsync(program, 10_000);

    private static async Task BurstAsync(string program, int count)
    {
        await using var coast = await Coast.OpenAsync();
        coast.GitHub.Budget.Limit = 1_000_000; // Looks that wait for the next hour are another test's.
        foreach (var name in MixedDeliveries.Names) coast.NewRepository(name);
        var deliveries = MixedDeliveries.Make(count);
        var sending = new Sending(coast);

        await using (var first = await RunningServer.StartAsync(program, coast))
        {
            await sending.SendAsync(first, deliveries[..(count / 2)], killAt: count / 4);
        }

        sending.MissAll();
        await using var second = await RunningServer.StartAsync(program, coast);
        await sending.SendAsync(second, deliveries[(count / 2)..], killAt: null);

        Assert.All(deliveries, delivery => Assert.Contains(sending.Answers[delivery.Id], new[] { default, MixedDeliveries.Expected(delivery) }));
        Assert.All(deliveries[(count / 2)..], delivery => Assert.Equal(MixedDeliveries.Expected(delivery), sending.Answers[delivery.Id]));
        await Coast.UntilAsync(sending.IsEachLookedAt);
        await second.Program.SignalAsync("TERM");
        Assert.Equal(0, await second.Program.EndsAsync());
        Assert.All(MixedDeliveries.Names, name => Assert.Single(coast.GitHub.Repository(name).Pulls));
    }

    private sealed class Sending(Coast coast)
    {
        /// <summary>How many requests GitHub had had when a repository's last webhook was sent that is to be taken.</summary>
        private readonly ConcurrentDictionary<string, int> _sentAt = [];

        /// <summary>Whom nobody answers has status 0.</summary>
        internal ConcurrentDictionary<string, HttpStatusCode> Answers { get; } = [];

        internal Task SendAsync(RunningServer server, Delivery[] deliveries, int? killAt)
        {
            return MixedDeliveries.SendAsync(deliveries, NoteAndSendAsync, Answers, killAt, server.Program);

            Task<HttpStatusCode> NoteAndSendAsync(Delivery delivery)
            {
                if (MixedDeliveries.Expected(delivery) is HttpStatusCode.Accepted) Note(delivery.Repository!);
                return server.SendAsync(delivery);
            }
        }

        /// <summary>A process is gone: each repository has to be looked at once more.</summary>
        internal void MissAll()
        {
            foreach (var name in MixedDeliveries.Names) Note(name);
        }

        internal bool IsEachLookedAt() => _sentAt.All(sent => coast.Requests.Skip(sent.Value).Any(request => MixedDeliveries.IsLookAt(sent.Key)(request)));

        private void Note(string name) => _sentAt.AddOrUpdate(name, coast.GitHub.Requests.Count, (_, before) => Math.Max(before, coast.GitHub.Requests.Count));
    }
}

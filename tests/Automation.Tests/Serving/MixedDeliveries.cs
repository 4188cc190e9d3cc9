using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using SimulatedGitHub;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>Webhooks for some repositories, most of them good: among them doubles, unsigned, wrongly signed, broken and oversized ones.</summary>
internal static class MixedDeliveries
{
    internal const int Repositories = 24;

    private static readonly byte[] TooLarge = new byte[(25 * 1024 * 1024) + 1];

    internal static ImmutableArray<string> Names { get; } = [.. Enumerable.Range(0, Repositories).Select(Name)];

    internal static string Name(int number) => $"open-tidepool/r{number}";

    /// <summary>Each tenth comes twice, and all of them in an order that has nothing to do with that in which they were made.</summary>
    internal static Delivery[] Make(int count)
    {
        var made = Enumerable.Range(0, count).Select(Deliver).ToList();
        var doubles = made.Where((_, number) => number % 10 == 0).Select(delivery => delivery with { Id = $"{delivery.Id}-again" });
        return [.. made.Concat(doubles).Select((delivery, place) => (delivery, place)).OrderBy(one => one.place * 7919L % 10_007).Select(one => one.delivery)];
    }

    /// <summary>Sends them, 32 at a time, and kills the program when so many are answered. Whom nobody answers has status 0.</summary>
    internal static Task SendAsync(Delivery[] deliveries, Func<Delivery, Task<HttpStatusCode>> send, ConcurrentDictionary<string, HttpStatusCode> answers, int? killAt, RunningProgram program)
    {
        var answered = 0;
        return Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = TestContext.Current.CancellationToken }, async (delivery, _) =>
        {
            answers[delivery.Id] = await AnswerAsync(delivery);
            if (Interlocked.Increment(ref answered) == killAt) await program.KillAsync();
        });

        async Task<HttpStatusCode> AnswerAsync(Delivery delivery)
        {
            try
            {
                return await send(delivery);
            }
            catch (Exception failure) when (failure is HttpRequestException or SocketException)
            {
                return 0; // It was killed meanwhile, or in the moment of connecting.
            }
        }
    }

    internal static HttpStatusCode Expected(Delivery delivery) => delivery switch
    {
        { SignedWith: not Delivery.Secret } => HttpStatusCode.Unauthorized,
        { IsTooLarge: true } => HttpStatusCode.RequestEntityTooLarge,
        { Body.Length: < 20 } => HttpStatusCode.BadRequest,
        _ => HttpStatusCode.Accepted,
    };

    internal static Predicate<RecordedRequest> IsLookAt(string name) =>
        request => request.Operation == "Observe" && request.Body.Contains($"\"{name.Split('/')[1]}\"", StringComparison.Ordinal);

    private static Delivery Deliver(int number) => (number * 37 % 100) switch
    {
        < 70 => To(number),
        < 80 => To(number) with { SignedWith = null },
        < 90 => To(number) with { SignedWith = "another secret" },
        < 98 => new Delivery("push", "{\"repository\":"u8.ToArray()),
        _ => new Delivery("push", TooLarge),
    };

    private static Delivery To(int number) => Delivery.Push(Name(number % Repositories));
}

using Microsoft.Extensions.Logging.Abstractions;
using Minutes.Documents;
using Minutes.Hosting.Queues;
using NodaTime;
using Xunit;

namespace Minutes.Hosting.Tests.Queues;

public sealed class InProcessLookQueueTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 17, 9, 0);

    private readonly ManualTime _time = new();
    private readonly InProcessLookQueue _queue;

    public InProcessLookQueueTests() => _queue = new(_time, NullLogger<InProcessLookQueue>.Instance);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _queue.Dispose();

    [Fact]
    public async Task Ten_thousand_messages_about_three_repositories_are_three_looks_with_the_newest_of_each()
    {
        for (var number = 0; number < 10_000; number++) await PutAsync($"r{number % 3}", number);

        var taken = new[] { await TakeAsync(), await TakeAsync(), await TakeAsync() };

        Assert.Equal(["9999 of a/r0", "9997 of a/r1", "9998 of a/r2"], taken.Select(look => $"{look.Message.Delivery} of {look.Message.Repository}"));
        Assert.True(IsEmpty());
    }

    [Fact]
    public async Task It_tells_how_many_looks_wait_for_a_turn_and_how_many_come_later()
    {
        await PutAsync("a", 1);
        await PutAsync("a", 2);
        await PutAsync("b", 3);
        await _queue.PutAsync(new("github.com", null, new RepositoryName("a", "c"), Now), TimeSpan.FromMinutes(1), Cancellation);
        Assert.Equal(new WaitingLooks(2, 1), _queue.Waiting);

        var taken = await TakeAsync();
        await taken.ReturnAsync(TimeSpan.FromMinutes(2), Cancellation);
        Assert.Equal(new WaitingLooks(1, 2), _queue.Waiting);

        _time.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(new WaitingLooks(3, 0), _queue.Waiting);
    }

    [Fact]
    public async Task A_message_that_comes_during_the_look_waits_until_the_look_is_over()
    {
        await PutAsync("r", 1);
        var first = await TakeAsync();
        await PutAsync("r", 2);
        await PutAsync("r", 3);
        Assert.True(IsEmpty());

        await first.CompleteAsync(Cancellation);

        Assert.Equal("3", (await TakeAsync()).Message.Delivery);
        Assert.True(IsEmpty());
    }

    [Fact]
    public async Task What_is_delayed_comes_when_its_time_has_come()
    {
        await PutAsync("r", 1, TimeSpan.FromMinutes(10));
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.True(IsEmpty());

        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal("1", (await TakeAsync()).Message.Delivery);
    }

    [Fact]
    public async Task What_fails_comes_again_after_a_while_and_is_given_up_after_five_tries()
    {
        await PutAsync("r", 1);
        for (var tries = 1; tries <= TakenLook.MostTries; tries++)
        {
            await (await TakeAsync()).ReturnAsync(TimeSpan.FromMinutes(1), Cancellation);
            Assert.True(IsEmpty());
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True(IsEmpty());
        await PutAsync("r", 2);
        Assert.Equal("2", (await TakeAsync()).Message.Delivery);
    }

    [Fact]
    public async Task What_was_taken_and_not_finished_is_back_at_once()
    {
        await PutAsync("r", 1);
        await (await TakeAsync()).DisposeAsync();

        var again = await TakeAsync();
        await again.CompleteAsync(Cancellation);
        await again.DisposeAsync();

        Assert.True(IsEmpty());
    }

    [Fact]
    public async Task What_is_put_back_while_something_newer_waits_melts_with_it()
    {
        await PutAsync("r", 1, isAskedFor: true);
        var taken = await TakeAsync();
        await PutAsync("r", 2);
        await taken.DisposeAsync();

        var again = await TakeAsync();

        Assert.Equal(("2", true), (again.Message.Delivery, again.Message.IsAskedFor));
        Assert.True(IsEmpty());
    }

    [Fact]
    public async Task Whoever_puts_in_and_takes_at_once_loses_nothing()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var last = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        var workers = Enumerable.Range(0, 8).Select(async _ =>
        {
            while (last.Values.Sum() < 20 * 499)
            {
                await using var taken = await _queue.TakeAsync(stop.Token);
                last.AddOrUpdate(taken.Message.Repository!.Name, int.Parse(taken.Message.Delivery!, System.Globalization.CultureInfo.InvariantCulture), (_, before) => Math.Max(before, int.Parse(taken.Message.Delivery!, System.Globalization.CultureInfo.InvariantCulture)));
                await taken.CompleteAsync(stop.Token);
            }

            await stop.CancelAsync();
        }).ToList();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(repository => Task.Run(async () =>
        {
            for (var number = 0; number < 500; number++) await PutAsync($"r{repository}", number);
        })));
        foreach (var worker in workers) await Record.ExceptionAsync(() => worker);

        Assert.Equal(20 * 499, last.Values.Sum());
    }

    private Task PutAsync(string name, int number, TimeSpan delay = default, bool isAskedFor = false) => _queue.PutAsync(
        new("github.com", 17, new RepositoryName("a", name), Now + Duration.FromMilliseconds(number)) { Delivery = $"{number}", IsAskedFor = isAskedFor }, delay, Cancellation);

    private Task<TakenLook> TakeAsync() => _queue.TakeAsync(Cancellation);

    /// <summary>Whether there is nothing to take: who asks then has to wait.</summary>
    private bool IsEmpty()
    {
        using var asked = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var taking = _queue.TakeAsync(asked.Token);
        var isWaiting = !taking.IsCompleted;
        asked.Cancel();
        return isWaiting;
    }
}

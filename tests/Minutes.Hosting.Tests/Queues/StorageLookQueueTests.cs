using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Minutes.Documents;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;
using Xunit;

namespace Minutes.Hosting.Tests.Queues;

public sealed class StorageLookQueueTests(Azurite azurite)
{
    private static readonly LookMessage Message = new("github.com", 17, new RepositoryName("a", "b"), Instant.FromUtc(2026, 3, 17, 9, 0)) { Reason = "push", Delivery = "d-1" };

    private readonly string _connection = azurite.NewAccount();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_queue_is_made_when_it_is_needed_and_holds_what_the_queue_trigger_reads()
    {
        using var queue = Open();
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);

        var seen = (await Azurite.Queue(_connection).PeekMessageAsync(Cancellation)).Value;
        var raw = (await Azurite.RawQueue(_connection).PeekMessageAsync(Cancellation)).Value;

        Assert.Equal(Message.ToString(), seen.MessageText);
        Assert.Equal(Message.ToString(), System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(raw.MessageText)));
    }

    [Fact]
    public async Task What_is_taken_is_hidden_and_gone_when_it_is_done()
    {
        using var queue = Open();
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);
        await using var taken = await queue.TakeAsync(Cancellation);
        Assert.Equal(Message, taken.Message);
        Assert.Empty((await Azurite.Queue(_connection).PeekMessagesAsync(32, Cancellation)).Value);

        await taken.CompleteAsync(Cancellation);

        Assert.Equal(0, await CountAsync("minutes-looks"));
    }

    [Fact]
    public async Task What_is_not_finished_is_back_at_once_also_where_two_processes_take()
    {
        using var queue = Open();
        using var other = Open();
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);
        await (await queue.TakeAsync(Cancellation)).DisposeAsync();

        await using var again = await other.TakeAsync(Cancellation);

        Assert.Equal(Message, again.Message);
    }

    [Fact]
    public async Task Whoever_takes_from_a_queue_that_is_not_there_makes_it_and_waits()
    {
        using var queue = Open();
        var taking = queue.TakeAsync(Cancellation);
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);

        await using var taken = await taking;

        Assert.Equal(Message, taken.Message);
    }

    [Fact]
    public async Task What_is_delayed_is_hidden_from_all()
    {
        using var queue = Open();
        await queue.PutAsync(Message, TimeSpan.FromMinutes(30), Cancellation);

        Assert.Empty((await Azurite.Queue(_connection).PeekMessagesAsync(32, Cancellation)).Value);
        Assert.Equal(1, await CountAsync("minutes-looks"));
    }

    [Fact]
    public async Task As_long_as_a_look_lasts_its_message_is_hidden_anew()
    {
        var time = new ManualTime();
        using var queue = Open(time);
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);
        await using var taken = await queue.TakeAsync(Cancellation);

        time.Advance(TimeSpan.FromSeconds(20));
        while (time.Timers == 0) await Task.Yield(); // The next renewal is planned when this one is done.
        await taken.CompleteAsync(Cancellation); // It would fail with the receipt from before.

        Assert.Equal(0, await CountAsync("minutes-looks"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_storage_account_that_fails_once_is_asked_again_before_others_see_the_message()
    {
        var (time, failing) = (new ManualTime(), new FailsOnce());
        var options = StorageQueues.Options;
        options.AddPolicy(failing, HttpPipelinePosition.PerCall);
        using var queue = new StorageLookQueue(StorageQueues.Of(name => new(_connection, name, options)), time, NullLogger<StorageLookQueue>.Instance);
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);
        await using var taken = await queue.TakeAsync(Cancellation);

        for (var renewal = 1; renewal <= 2; renewal++)
        {
            time.Advance(TimeSpan.FromSeconds(20));
            while (time.Timers == 0) await Task.Yield();
        }

        Assert.Equal(2, failing.Renewals);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("{}")]
    public async Task What_is_no_message_is_moved_to_where_a_person_finds_it(string text)
    {
        using var queue = Open();
        await queue.PutAsync(Message, TimeSpan.FromMinutes(30), Cancellation);
        await Azurite.Queue(_connection).SendMessageAsync(text, Cancellation);
        await Azurite.Queue(_connection).SendMessageAsync(Message.ToString(), Cancellation);

        await using var taken = await queue.TakeAsync(Cancellation);

        Assert.Equal(Message, taken.Message);
        Assert.Equal(text, (await Azurite.Queue(_connection, "minutes-looks-poison").PeekMessageAsync(Cancellation)).Value.MessageText);
    }

    [Fact]
    public async Task What_failed_five_times_is_moved_there_too()
    {
        using var queue = Open();
        await queue.PutAsync(Message, TimeSpan.Zero, Cancellation);
        for (var tries = 1; tries <= TakenLook.MostTries; tries++) await (await queue.TakeAsync(Cancellation)).ReturnAsync(TimeSpan.Zero, Cancellation);
        await queue.PutAsync(Message with { Delivery = "d-2" }, TimeSpan.Zero, Cancellation);

        await using var taken = await queue.TakeAsync(Cancellation);

        Assert.Equal("d-2", taken.Message.Delivery);
        Assert.Equal(Message.ToString(), (await Azurite.Queue(_connection, "minutes-looks-poison").PeekMessageAsync(Cancellation)).Value.MessageText);
    }

    [Fact]
    public async Task A_storage_account_that_is_away_is_told_without_its_key()
    {
        var away = $"DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;QueueEndpoint=http://127.0.0.1:{Azurite.FreePort()}/a;";
        using var queue = new StorageLookQueue(StorageSettings.Read(_ => away, "MINUTES_STORAGE")!.Value!, TimeProvider.System, NullLogger<StorageLookQueue>.Instance);

        var failure = await Assert.ThrowsAsync<QueueException>(() => queue.PutAsync(Message, TimeSpan.Zero, Cancellation));

        Assert.Equal("the queue does not take a message: no answer", failure.Message);
    }

    [Fact]
    public async Task An_identity_that_does_not_sign_in_is_a_failure_like_others_and_ends_no_worker()
    {
        var time = new ManualTime();
        using var queue = new StorageLookQueue(StorageQueues.Of(name => new(new Uri($"https://a.queue.core.windows.net/{name}"), new LockedOut(), StorageQueues.Options)), time, NullLogger<StorageLookQueue>.Instance);

        var failure = await Assert.ThrowsAsync<QueueException>(() => queue.PutAsync(Message, TimeSpan.Zero, Cancellation));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var taking = queue.TakeAsync(stop.Token);
        while (time.Timers == 0 && !taking.IsCompleted) await Task.Yield(); // It is tried again after a while.
        await stop.CancelAsync();

        Assert.Equal("the queue does not take a message: the managed identity does not sign in", failure.Message);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taking);
    }

    private sealed class FailsOnce : HttpPipelinePolicy
    {
        internal int Renewals { get; private set; }

        public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException();

        public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
        {
            var isRenewal = message.Request.Method == RequestMethod.Put && message.Request.Uri.ToString().Contains("popreceipt", StringComparison.OrdinalIgnoreCase);
            if (isRenewal && ++Renewals == 1) throw new Azure.RequestFailedException(503, "busy");
            return ProcessNextAsync(message, pipeline);
        }
    }

    private sealed class LockedOut : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("no");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("no");
    }

    private StorageLookQueue Open(TimeProvider? time = null) =>
        new(StorageSettings.Read(name => name == "MINUTES_STORAGE" ? _connection : null, "MINUTES_STORAGE")!.Value!, time ?? TimeProvider.System, NullLogger<StorageLookQueue>.Instance);

    private async Task<int> CountAsync(string name) => (await Azurite.Queue(_connection, name).GetPropertiesAsync(Cancellation)).Value.ApproximateMessagesCount;
}

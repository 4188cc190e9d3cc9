using Microsoft.Extensions.Logging;
using Minutes.Changes;
using Minutes.GitHub.Http;
using Minutes.GitHub.Looks;
using Minutes.GitHub.Repositories;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;

namespace Minutes.Hosting.Looks;

/// <summary>
/// Takes the looks that messages ask for: one at a repository at a time, and none where a later one has seen it already. Between two processes, the engine's own safety holds.
/// </summary>
/// <param name="apps">The ways to GitHub.</param>
/// <param name="queue">Where what has to wait goes back to.</param>
/// <param name="clock">The clock.</param>
/// <param name="time">The same clock, for time-outs.</param>
/// <param name="logger">Tells what became of each.</param>
public sealed class QueuedLooks(AppConnections apps, ILookQueue queue, IClock clock, TimeProvider time, ILogger<QueuedLooks> logger)
{
    /// <summary>A host that is paid by the second does not wait long for GitHub: the message does, in the queue.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The Functions host ends what takes ten minutes, and the process with it.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Where changes were not tried or their outcome is unknown, the next look has a chance when GitHub's shortest limit is over.</summary>
    private static readonly TimeSpan Shortly = TimeSpan.FromMinutes(1);

    /// <summary>What has waited so long is let go: the timer has put in another since.</summary>
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly Turns<LookSubject> _turns = new();

    /// <summary>The last looks.</summary>
    public LookJournal Journal { get; } = new();

    /// <summary>Takes the look that a message asks for. Whatever GitHub does is a result; only a cancellation is thrown.</summary>
    public async Task<LookResult> LookAsync(LookMessage message, CancellationToken cancellation)
    {
        using var activity = Telemetry.StartLook(message);
        var started = time.GetTimestamp();
        var result = await TryAsync(message, cancellation).ConfigureAwait(false);
        Telemetry.Looked(message, result, time.GetElapsedTime(started));
        activity?.SetTag("minutes.result", result.ToString());
        Log.Looked(logger, message.Subject, result, message.Reason, message.Delivery);
        return result;
    }

    private async Task<LookResult> TryAsync(LookMessage message, CancellationToken cancellation)
    {
        if (apps.Find(message.Server) is not { } app)
        {
            Log.NoApp(logger, message.Server, message.Delivery);
            return LookResult.Refused;
        }

        try
        {
            return await InTimeAsync(app, message, cancellation).ConfigureAwait(false);
        }
        catch (QueueException failure)
        {
            Log.Failed(logger, message.Subject, failure.Message, message.Delivery);
            return LookResult.Failed;
        }
    }

    private async Task<LookResult> InTimeAsync(AppConnection app, LookMessage message, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return message.Repository is null
                ? await SpreadAsync(app, message, either.Token).ConfigureAwait(false)
                : await InTurnAsync(app, message, either.Token).ConfigureAwait(false);
        }
        catch (GitHubException failure)
        {
            return await AfterAsync(failure, message, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            Log.TooLong(logger, message.Subject, Longest, message.Delivery);
            return LookResult.Failed;
        }
    }

    private async Task<LookResult> InTurnAsync(AppConnection app, LookMessage message, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(message.Subject with { MergeGroup = null }, cancellation).ConfigureAwait(false);
        if (Journal.Covers(message)) return LookResult.Older;
        var started = clock.GetCurrentInstant();
        var request = new LookRequest { MergeGroup = message.MergeGroup, IsAskedFor = message.IsAskedFor };
        var repository = new GitHubRepository(app.Clients, message.Repository!, new(Patience)) { Installation = message.Installation };
        try
        {
            var report = await new RepositoryLook(repository, app.Address, clock).RunAsync(request, cancellation).ConfigureAwait(false);
            return await AfterAsync(report, message, started, cancellation).ConfigureAwait(false);
        }
        catch (GitHubException failure)
        {
            Journal.Add(new(message.Subject, message.Reason, started, clock.GetCurrentInstant(), LookResult.Failed) { Wants = [failure.Message] }, isClose: false);
            throw;
        }
    }

    /// <summary>A look that was taken: what it could not do for lack of time is done by another one.</summary>
    private async Task<LookResult> AfterAsync(LookReport report, LookMessage message, Instant started, CancellationToken cancellation)
    {
        var wants = LookWants.Of(report);
        foreach (var want in wants) Log.Wants(logger, message.Subject, want, message.Delivery);
        var result = LookWants.IsUnfinished(report) ? await PutBackAsync(message, Shortly, cancellation).ConfigureAwait(false) : LookResult.Done;
        var changes = report.Outcomes.Count(outcome => outcome is { Kind: ChangeOutcomeKind.Done, Change: not Remember });
        Journal.Add(new(message.Subject, message.Reason, started, clock.GetCurrentInstant(), result) { Changes = changes, Wants = wants }, message.IsAskedFor || !report.IsUnchanged);
        return result;
    }

    private Task<LookResult> AfterAsync(GitHubException failure, LookMessage message, CancellationToken cancellation)
    {
        switch (failure)
        {
            case LimitException limit:
                Log.Waits(logger, message.Subject, limit.Message, message.Delivery);
                return PutBackAsync(message, limit.RetryAfter ?? Shortly, cancellation);
            case RefusedException { Refusal: not Refusal.Credentials }:
                Log.Refused(logger, message.Subject, failure.Message, message.Delivery);
                return Task.FromResult(LookResult.Refused);
            default:
                Log.Failed(logger, message.Subject, failure.Message, message.Delivery);
                return Task.FromResult(LookResult.Failed);
        }
    }

    private async Task<LookResult> PutBackAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation)
    {
        if (clock.GetCurrentInstant() - message.Received > Hour) return LookResult.Refused;
        await queue.PutAsync(message, delay, cancellation).ConfigureAwait(false);
        return LookResult.PutBack;
    }

    /// <summary>Puts in a message for each repository of an installation.</summary>
    private async Task<LookResult> SpreadAsync(AppConnection app, LookMessage message, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        await foreach (var repository in app.Clients.ListRepositoriesAsync(message.Installation!.Value, new(Patience), cancellation).ConfigureAwait(false))
        {
            if (repository.IsArchived) continue;
            var delay = message.Reason is LookReasons.Timer ? Spread.Of(repository.Name.ToString(), Spread.Repositories) : TimeSpan.Zero;
            await queue.PutAsync(message with { Repository = repository.Name, Received = now + Duration.FromTimeSpan(delay) }, delay, cancellation).ConfigureAwait(false);
        }

        return LookResult.Done;
    }
}

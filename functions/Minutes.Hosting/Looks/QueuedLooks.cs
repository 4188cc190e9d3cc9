using Microsoft.Extensions.Logging;
using Minutes.Changes;
using Minutes.GitHub.Apps;
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

    /// <summary>Whether each repository is read once, although nothing changed there, so that the journal can tell of it.</summary>
    public bool ReadsAll { get; init; }

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
            if (message.Repository is null) app.Installations.Fail(message.Installation!.Value, failure.Message);
            return await AfterAsync(failure, message, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            Log.TooLong(logger, message.Subject, Longest, message.Delivery);
            var now = clock.GetCurrentInstant();
            Journal.Add(new(message.Subject, message.Reason, now - Duration.FromTimeSpan(Longest), now, LookResult.Failed) { Wants = ["the look took too long and was ended"] }, isClose: false);
            return LookResult.Failed;
        }
    }

    private async Task<LookResult> InTurnAsync(AppConnection app, LookMessage message, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(message.Subject with { MergeGroup = null }, cancellation).ConfigureAwait(false);
        if (Journal.Covers(message)) return LookResult.Older;
        var started = clock.GetCurrentInstant();
        var request = message.Request with { ReadsUnchanged = ReadsAll && !Journal.HasRead(message.Subject) };
        var repository = new GitHubRepository(app.Clients, message.Repository!, new(Patience)) { Installation = message.Installation };
        try
        {
            var report = await new RepositoryLook(repository, app.Address, clock).RunAsync(request, cancellation).ConfigureAwait(false);
            return await AfterAsync(report, message, started, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Journal.Add(Broken(message, started, failure), isClose: false);
            throw;
        }
    }

    /// <summary>A look that came to nothing. That GitHub's limit was reached is for nobody to see to.</summary>
    private FinishedLook Broken(LookMessage message, Instant started, Exception failure) =>
        new(message.Subject, message.Reason, started, clock.GetCurrentInstant(), ResultOf(failure)) { Wants = failure switch { LimitException => [], GitHubException => [failure.Message], _ => ["it broke; the log tells why"] } };

    private static LookResult ResultOf(Exception failure) => failure switch
    {
        LimitException => LookResult.PutBack,
        RefusedException { Refusal: not Refusal.Credentials } => LookResult.Refused,
        _ => LookResult.Failed,
    };

    /// <summary>A look that was taken: what it could not do for lack of time is done by another one.</summary>
    private async Task<LookResult> AfterAsync(LookReport report, LookMessage message, Instant started, CancellationToken cancellation)
    {
        var wants = LookWants.Of(report);
        foreach (var want in wants) Log.Wants(logger, message.Subject, want, message.Delivery);
        var result = LookWants.IsUnfinished(report) ? await PutBackAsync(message, Shortly, cancellation).ConfigureAwait(false) : LookResult.Done;
        var changes = report.Outcomes.Count(outcome => outcome is { Kind: ChangeOutcomeKind.Done, Change: not Remember });
        var now = clock.GetCurrentInstant();
        var reading = report.Series is { } series ? new RepositoryReading(now, wants, series) : null;
        Journal.Add(new(message.Subject, message.Reason, started, now, result) { Changes = changes, Wants = wants, IsUnchanged = report.IsUnchanged, Reading = reading }, message.IsAskedFor || !report.IsUnchanged);
        return result;
    }

    private Task<LookResult> AfterAsync(GitHubException failure, LookMessage message, CancellationToken cancellation)
    {
        if (failure is LimitException limit)
        {
            Log.Waits(logger, message.Subject, limit.Message, message.Delivery);
            return PutBackAsync(message, limit.RetryAfter ?? Shortly, cancellation);
        }

        var result = ResultOf(failure);
        if (result is LookResult.Refused) Log.Refused(logger, message.Subject, failure.Message, message.Delivery);
        else Log.Failed(logger, message.Subject, failure.Message, message.Delivery);
        return Task.FromResult(result);
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
        var repositories = new List<InstalledRepository>();
        await foreach (var repository in app.Clients.ListRepositoriesAsync(message.Installation!.Value, new(Patience), cancellation).ConfigureAwait(false))
        {
            repositories.Add(repository);
            if (repository.IsArchived) continue;
            var delay = message.Reason is LookReasons.Timer ? Spread.Of(repository.Name.ToString(), Spread.Repositories) : TimeSpan.Zero;
            await queue.PutAsync(message with { Repository = repository.Name, Received = now + Duration.FromTimeSpan(delay) }, delay, cancellation).ConfigureAwait(false);
        }

        app.Installations.List(message.Installation.Value, repositories, now);
        return LookResult.Done;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;

namespace Minutes.Hosting.Looks;

/// <summary>Puts in a look at every installation, so that an event that was lost costs an hour, and not the event.</summary>
/// <param name="apps">The ways to GitHub.</param>
/// <param name="queue">Where looks wait.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Tells what fails.</param>
public sealed class Round(AppConnections apps, ILookQueue queue, IClock clock, ILogger<Round> logger)
{
    /// <summary>The Apps whose installations are looked at.</summary>
    public ImmutableArray<AppConnection> Apps => apps.All;

    /// <summary>A look at every installation of every App.</summary>
    /// <param name="reason">One of <see cref="LookReasons"/>; for the timer they are spread over the hour, else they come at once.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether all could be put in; one App's failure does not keep out the others.</returns>
    public async Task<bool> PutAsync(string reason, CancellationToken cancellation)
    {
        var isWhole = true;
        foreach (var app in apps.All) isWhole &= await PutAsync(app, reason, cancellation).ConfigureAwait(false);
        return isWhole;
    }

    /// <summary>A look at every installation of one App.</summary>
    /// <inheritdoc cref="PutAsync(string, CancellationToken)"/>
    public async Task<bool> PutAsync(AppConnection app, string reason, CancellationToken cancellation)
    {
        try
        {
            await PutAllAsync(app, reason, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is GitHubException or QueueException)
        {
            app.Installations.Fail(failure.Message);
            Log.RoundFailed(logger, app.Settings.Server, failure.Message);
            return false;
        }
    }

    /// <summary>First all are listed: of a list that breaks off, and is asked for again soon, nothing was put in.</summary>
    private async Task PutAllAsync(AppConnection app, string reason, CancellationToken cancellation)
    {
        var (now, count) = (clock.GetCurrentInstant(), 0);
        var installations = new List<Installation>();
        await foreach (var installation in app.Clients.ListInstallationsAsync(new(), cancellation).ConfigureAwait(false)) installations.Add(installation);
        foreach (var installation in installations.Where(installation => !installation.IsSuspended))
        {
            var delay = reason is LookReasons.Timer ? Spread.Of(installation.Id.ToString(CultureInfo.InvariantCulture), Spread.Installations) : TimeSpan.Zero;
            await queue.PutAsync(new(app.Settings.Server, installation.Id, null, now + Duration.FromTimeSpan(delay)) { Reason = reason }, delay, cancellation).ConfigureAwait(false);
            count++;
        }

        app.Installations.List(installations, now);
        Log.Round(logger, count, app.Settings.Server, reason);
    }
}

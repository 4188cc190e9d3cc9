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
    /// <summary>A look at every installation.</summary>
    /// <param name="reason">One of <see cref="LookReasons"/>; for the timer they are spread over the hour, else they come at once.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Whether all could be put in; one App's failure does not keep out the others.</returns>
    public async Task<bool> PutAsync(string reason, CancellationToken cancellation)
    {
        var isWhole = true;
        foreach (var app in apps.All) isWhole &= await TryAsync(app, reason, cancellation).ConfigureAwait(false);
        return isWhole;
    }

    private async Task<bool> TryAsync(AppConnection app, string reason, CancellationToken cancellation)
    {
        try
        {
            await PutAsync(app, reason, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (failure is GitHubException or QueueException)
        {
            app.Installations.Fail(failure.Message);
            Log.RoundFailed(logger, app.Settings.Server, failure.Message);
            return false;
        }
    }

    private async Task PutAsync(AppConnection app, string reason, CancellationToken cancellation)
    {
        var (now, count) = (clock.GetCurrentInstant(), 0);
        var installations = new List<Installation>();
        await foreach (var installation in app.Clients.ListInstallationsAsync(new(), cancellation).ConfigureAwait(false))
        {
            installations.Add(installation);
            if (installation.IsSuspended) continue;
            var delay = reason is LookReasons.Timer ? Spread.Of(installation.Id.ToString(CultureInfo.InvariantCulture), Spread.Installations) : TimeSpan.Zero;
            await queue.PutAsync(new(app.Settings.Server, installation.Id, null, now + Duration.FromTimeSpan(delay)) { Reason = reason }, delay, cancellation).ConfigureAwait(false);
            count++;
        }

        app.Installations.List(installations, now);
        Log.Round(logger, count, app.Settings.Server, reason);
    }
}

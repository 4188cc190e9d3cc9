using Microsoft.Extensions.Hosting;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;

namespace Automation.Serving;

/// <summary>A look at every installation when the server starts, and in every hour. Ready is who knows what there is to look at.</summary>
/// <param name="round">Puts the looks in.</param>
/// <param name="time">The clock.</param>
internal sealed class Rounds(Round round, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(15);

    /// <summary>Whether every installation was put in since the start.</summary>
    internal bool AreUnderWay { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (!await round.PutAsync(LookReasons.Start, stoppingToken).ConfigureAwait(false)) await Task.Delay(Again, time, stoppingToken).ConfigureAwait(false);
        AreUnderWay = true;
        while (await hours.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false)) await round.PutAsync(LookReasons.Timer, stoppingToken).ConfigureAwait(false);
    }
}

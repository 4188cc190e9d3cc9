using Microsoft.Extensions.Hosting;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;

namespace Automation.Serving;

/// <summary>A look at every installation when the server starts, and in every hour. Ready is who knows what there is to look at.</summary>
/// <param name="round">Puts the looks in.</param>
/// <param name="time">The clock.</param>
internal sealed class Rounds(Round round, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(15);

    private int _known;

    /// <summary>Whether every installation was put in since the start.</summary>
    internal bool AreUnderWay => Volatile.Read(ref _known) == round.Apps.Length;

    /// <summary>Each App has rounds of its own: one whose server is away keeps nothing from the others, and brings them no looks. None ends by itself, so the first that breaks ends the server.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken) =>
        await (await Task.WhenAny(round.Apps.Select(app => GoAsync(app, stoppingToken))).ConfigureAwait(false)).ConfigureAwait(false);

    private async Task GoAsync(AppConnection app, CancellationToken stopping)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (!await round.PutAsync(app, LookReasons.Start, stopping).ConfigureAwait(false)) await Task.Delay(Again, time, stopping).ConfigureAwait(false);
        Interlocked.Increment(ref _known);
        while (await hours.WaitForNextTickAsync(stopping).ConfigureAwait(false)) await round.PutAsync(app, LookReasons.Timer, stopping).ConfigureAwait(false);
    }
}

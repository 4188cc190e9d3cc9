using System.Collections.Immutable;
using Automation.Reports;
using Minutes.GitHub;
using Minutes.GitHub.Local;
using Minutes.Planning;
using Minutes.Schedule;
using NodaTime;

namespace Automation.Commands;

/// <summary>What a command works with.</summary>
/// <param name="Surroundings">The world outside.</param>
/// <param name="Archive">Where the archive lies.</param>
/// <param name="Reader">Reads the archive.</param>
/// <param name="Format">How to print.</param>
/// <param name="Today">The day to take for today; null: the clock tells.</param>
internal sealed record CommandContext(Surroundings Surroundings, LocalCheckout Archive, ArchiveReader Reader, string Format, LocalDate? Today)
{
    /// <summary>Whether to print for machines.</summary>
    internal bool IsJson => Format == "json";

    internal TextWriter Out => Surroundings.Out;

    internal TextWriter Error => Surroundings.Error;

    internal TextStyle Style => new(Surroundings.HasColour);

    /// <summary>The archive in a folder; without one, in the checkout around the current folder.</summary>
    internal static LocalCheckout ArchiveIn(Surroundings surroundings, string? folder)
    {
        if (folder is null) return new(LocalCheckout.RootAbove(surroundings.Folder) ?? surroundings.Folder);
        var path = Path.GetFullPath(folder, surroundings.Folder);
        return Directory.Exists(path) ? new(path) : throw new UsageException($"there is no folder \"{folder}\"");
    }

    /// <summary>Reads configuration and listing; mistakes in the configuration end the command.</summary>
    internal static async Task<CommandContext> OpenAsync(
        Surroundings surroundings,
        LocalCheckout archive,
        string format,
        LocalDate? today,
        CancellationToken cancellation) =>
        new(surroundings, archive, (await ArchiveReader.OpenAsync(archive, cancellation).ConfigureAwait(false)).OrEnd(), format, today);

    /// <summary>Reads the series that is named, or all; a name that is not there ends the command.</summary>
    internal async Task<ImmutableArray<SeriesState>> ReadAsync(string? series, LocalDate? before, CancellationToken cancellation)
    {
        var names = Reader.SeriesNames;
        if (series is not null) names = [SeriesName.Known(names, series)];
        var states = ImmutableArray.CreateBuilder<SeriesState>(names.Length);
        foreach (var name in names) states.Add(await Reader.ReadSeriesAsync(name, before, cancellation).ConfigureAwait(false));
        return states.MoveToImmutable();
    }

    /// <summary>The moment to take for now in a series: the beginning of the day that was named, or what the clock says.</summary>
    internal Instant NowIn(SeriesState state) => Today?.StartIn(state.Configuration.TimeZone) ?? Surroundings.Clock.GetCurrentInstant();

    /// <summary>The moment to take for now where no series is meant.</summary>
    internal Instant Now => Today?.StartIn(Reader.Configuration.TimeZone) ?? Surroundings.Clock.GetCurrentInstant();

    /// <summary>The meeting on a day, or without one the first after the last minutes; null where nothing tells.</summary>
    internal Meeting? MeetingOf(SeriesState state, LocalDate? day) =>
        day is { } date ? state.MeetingOn(date) : state.NextToWrite(NowIn(state));

    /// <summary>Tells on the error stream which minutes were left out because they could not be read, and what to end with.</summary>
    internal int Finish()
    {
        foreach (var problem in Reader.Unreadable) Error.WriteLine($"{problem}; the file is left out");
        return Reader.Unreadable.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }
}

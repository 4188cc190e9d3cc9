using Minutes.GitHub;
using Minutes.GitHub.Local;
using Minutes.Planning;
using Minutes.Text;
using NodaTime;

namespace Automation.Commands;

/// <summary>What a command works with: its surroundings, and the options that all commands have.</summary>
/// <param name="Surroundings">The world outside.</param>
/// <param name="ArchiveFolder">The archive that was asked for; null: the checkout around the current folder.</param>
/// <param name="IsJson">Whether to print for machines.</param>
/// <param name="Today">The day to take for today; null: the clock's, in the series' own zone.</param>
internal sealed record CommandContext(Surroundings Surroundings, string? ArchiveFolder, bool IsJson, LocalDate? Today)
{
    /// <summary>The archive.</summary>
    internal LocalCheckout Archive { get; } = Open(Surroundings, ArchiveFolder);

    internal TextWriter Out => Surroundings.Out;

    /// <summary>Reads configuration and listing; mistakes in the configuration end the command.</summary>
    internal async Task<ArchiveReader> OpenAsync(CancellationToken cancellation) =>
        (await ArchiveReader.OpenAsync(Archive, cancellation).ConfigureAwait(false)).OrEnd();

    /// <summary>The day to take for today in a series.</summary>
    internal LocalDate TodayIn(SeriesState state) => Today ?? Surroundings.Clock.GetCurrentInstant().InZone(state.Configuration.TimeZone).Date;

    /// <summary>Tells on the error stream which files were left out because they could not be read.</summary>
    internal void TellUnreadable(ArchiveReader reader)
    {
        foreach (var problem in reader.Unreadable) Surroundings.Error.WriteLine($"{problem}; the file is left out");
    }

    /// <summary>The name as the archive spells it; a name that is not there ends the command.</summary>
    internal static string KnownSeries(ArchiveReader reader, string name)
    {
        var wanted = name.Trim('/');
        var names = reader.SeriesNames;
        if (names.Contains(wanted)) return wanted;
        if (names.IsEmpty) throw new UsageException("there are no minutes here; name another folder with --archive");
        throw new UsageException(Nearest.To(wanted, names) is { } near
            ? $"there is no series \"{name}\"; did you mean \"{near}\"?"
            : $"there is no series \"{name}\"; there are {string.Join(", ", names)}");
    }

    private static LocalCheckout Open(Surroundings surroundings, string? folder)
    {
        if (folder is null) return new(LocalCheckout.RootAbove(surroundings.Folder));
        var path = Path.GetFullPath(folder, surroundings.Folder);
        return Directory.Exists(path) ? new(path) : throw new UsageException($"there is no folder \"{folder}\"");
    }
}

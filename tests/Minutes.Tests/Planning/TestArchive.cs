using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Series;
using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>An archive in memory, read as the program reads a folder.</summary>
internal sealed class TestArchive
{
    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    public MinutesConfiguration Configuration { get; private set; } = MinutesConfiguration.Default;

    public MinutesTemplate Template { get; init; } = BuiltInTemplate.Minutes;

    /// <summary>The Markdown files and the configuration of a folder.</summary>
    public static TestArchive Of(string folder)
    {
        var archive = new TestArchive();
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
            archive.With(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        var configuration = Path.Combine(folder, ".github", "minutes.yml");
        return File.Exists(configuration) ? archive.Configured(File.ReadAllText(configuration)) : archive;
    }

    /// <summary>The archive that comes with the program.</summary>
    public static TestArchive Samples() => Of(Path.Combine(Repository(), "samples"));

    /// <summary>A moment in UTC: <c>2026-03-11</c> for the beginning of that day, or <c>2026-03-11T15:05</c>.</summary>
    public static Instant At(string moment) => (moment.Contains('T', StringComparison.Ordinal)
        ? NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).Value
        : NodaTime.Text.LocalDatePattern.Iso.Parse(moment).Value.AtMidnight()).InUtc().ToInstant();

    /// <summary>The folder of the repository.</summary>
    public static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Automation.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    public TestArchive Configured(string yaml)
    {
        var read = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", yaml));
        Assert.Empty(read.Problems);
        Configuration = read.Value!;
        return this;
    }

    public TestArchive With(string path, string text)
    {
        _files[path] = text;
        return this;
    }

    /// <summary>Sound minutes of some days, each with a text of its own, under <c>network/</c>.</summary>
    public TestArchive Met(params string[] dates)
    {
        foreach (var date in dates)
            With($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", $"# {date}\n\n## Participants\n\n* @mira\n\n## Agenda\n\n### Topic of {date}\n\n* said on {date}\n");
        return this;
    }

    public SeriesState State(string series = "network", LocalDate? before = null)
    {
        var listing = ArchiveListing.Of(_files.Keys.Select(Written.Path)).Find(series) ?? new SeriesListing(series, [], []);
        var read = listing.Newest(SeriesProfile.FilesRead, before)
            .Select(file => (file, MinutesDocument.Read(SourceText.From(file.Path.ToString(), _files[file.Path.ToString()]), Configuration.For(series).Repository).Value))
            .ToLookup(one => one.Value is not null);
        var hasRoster = Configuration.For(series).Participants is ParticipantsMode.Roster;
        return SeriesState.Of(SeriesProfile.Of(listing, read[true].Select(one => (one.file, one.Value!)), hasRoster, read[false].Select(one => one.file.Date)), Configuration, Template);
    }

    public NextMinutes Next(string series = "network", LocalDate? date = null)
    {
        var state = State(series, date);
        var meeting = date is { } day ? new Meeting(day, null, day) : state.Next!;
        var next = NextMinutes.For(state, meeting, Template);
        Assert.Empty(next.Problems);
        return next.Value!;
    }

    /// <summary>Writes the next minutes into the archive.</summary>
    public NextMinutes WriteNext(string series = "network")
    {
        var next = Next(series);
        With(next.Path.ToString(), next.Text);
        return next;
    }

    /// <summary>All states, as <c>init</c> sees them.</summary>
    public ImmutableArray<SeriesState> States() =>
        [.. ArchiveListing.Of(_files.Keys.Select(Written.Path)).Series.Select(series => series.Name).Union(Configuration.Series.Keys).Select(name => State(name))];
}

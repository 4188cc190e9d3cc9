using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>A series that has been read, with its pull requests.</summary>
internal sealed class ReadSeries
{
    private readonly LookContext _context;
    private readonly ImmutableArray<(DatedFile File, Parsed<MinutesDocument> Document)> _files;
    private readonly SeriesListing _listing;
    private readonly Dictionary<LocalDate, SeriesState> _before = [];

    private ReadSeries(
        LookContext context, WeeklySeries series, WeeklyTemplates templates, ImmutableArray<OwnMinutes> own, SeriesListing listing, ImmutableArray<(DatedFile, Parsed<MinutesDocument>)> files)
    {
        (_context, Series, Templates, Own, _listing, _files) = (context, series, templates, own, listing, files);
        var reading = SeriesReading.Of(listing, files, context.Configuration, templates.Minutes.Value);
        (State, Unreadable) = (reading.State, reading.Unreadable);
        Current = State.NextToWrite(context.Now) is { } next && !State.IsOver(next, context.Now) ? next : State.FirstToCome(context.Now);
    }

    internal WeeklySeries Series { get; }

    internal string Name => Series.Name;

    internal WeeklyTemplates Templates { get; }

    /// <summary>The bot's open pull requests, oldest meeting first.</summary>
    internal ImmutableArray<OwnMinutes> Own { get; }

    /// <summary>The series with all that is handed in.</summary>
    internal SeriesState State { get; }

    /// <summary>Files that are left out, each with the reason.</summary>
    internal ImmutableArray<Problem> Unreadable { get; }

    /// <summary>The meeting that is next: the first after the last one that has minutes, and where that is over, the first to come; null where none is known.</summary>
    internal Meeting? Current { get; }

    /// <summary>Whether all meetings before the next one have their minutes; those of a meeting that was not held yet are none.</summary>
    internal bool IsPreviousHandedIn =>
        State.Next is { } next && next.Date == Current?.Date && State.IsOver(State.MeetingOn(State.Profile.LastMeeting!.Value), _context.Now);

    /// <summary>Whether there is no telling what the next deck is like.</summary>
    internal bool IsLeftOutAsSlides => State.Profile.IsSlides && Series.Settled.Template is null;

    internal static ReadSeries Of(LookContext context, HandedIn handedIn, WeeklySeries series, ReadAnswer answer)
    {
        var templates = WeeklyTemplates.Of(context, series, answer);
        ImmutableArray<OwnMinutes> own = [.. series.Own.Select(one => OwnMinutes.Of(one, answer))];
        ImmutableArray<(DatedFile File, Parsed<MinutesDocument> Document)> files =
        [
            .. series.Files.Select(file => (file, Content: handedIn.Read(file.Path, answer)))
                .Where(file => file.Content is not null)
                .Select(file => (file.file, Decode(file.file, file.Content!, series))),
        ];
        var read = new ReadSeries(context, series, templates, own, series.Listing, files);
        var written = own.Where(one => read.IsWrittenFor(one) && handedIn.FileOf(series.Name, one.Date) is null).Select(one => (File: one.Request.File!, Content: one.Content!)).ToList();
        if (series.IsSwitchedOff || written.Count == 0) return read;
        return new(
            context,
            series,
            templates,
            own,
            series.Listing with { Regular = InOrder(series.Listing.Regular.Concat(written.Select(one => one.File)), file => file) },
            InOrder(files.Concat(written.Select(one => (one.File, Decode(one.File, one.Content, series)))), file => file.File));
    }

    /// <summary>The series as it stood before a day, so that the minutes of that day are made the same whatever came later.</summary>
    internal SeriesState Before(LocalDate day)
    {
        if (_files.All(file => file.File.Date < day)) return State;
        if (_before.TryGetValue(day, out var known)) return known;
        return _before[day] = SeriesReading.Of(_listing, _files.Where(file => file.File.Date < day), _context.Configuration, Templates.Minutes.Value).State;
    }

    /// <summary>Minutes that people wrote into the bot's pull request after the meeting are handed in there.</summary>
    private bool IsWrittenFor(OwnMinutes own) =>
        own.IsTouched && own is { Request.File: not null, Content: not null } && State.IsOver(State.MeetingOn(own.Date), _context.Now);

    private static Parsed<MinutesDocument> Decode(DatedFile file, BlobContent content, WeeklySeries series) => content.Bytes is { } bytes
        ? SeriesReading.Decode(file.Path, bytes, series.Settled)
        : new Problem(file.Path.ToString(), new(1, 1), content.Reason ?? "the file cannot be read");

    private static ImmutableArray<T> InOrder<T>(IEnumerable<T> files, Func<T, DatedFile> fileOf) =>
        [.. files.OrderBy(file => fileOf(file).Date).ThenBy(file => fileOf(file).Path)];
}

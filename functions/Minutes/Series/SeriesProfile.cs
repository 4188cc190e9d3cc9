using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Series;

/// <summary>What a series' newest minutes tell about it.</summary>
public sealed record SeriesProfile
{
    /// <summary>
    /// How many of the newest files are read: twice as many as carry-over looks at, because copies, cancelled meetings and special
    /// sessions lie among them. It does not grow with the archive.
    /// </summary>
    public const int FilesRead = 32;

    private readonly bool _hasRoster;
    private readonly ImmutableArray<LocalDate> _unreadable;

    private SeriesProfile(SeriesListing listing, ImmutableArray<SeriesMinutes> minutes, bool hasRoster, ImmutableArray<LocalDate> unreadable)
    {
        Listing = listing;
        Minutes = minutes;
        _hasRoster = hasRoster;
        _unreadable = unreadable;
        Regular = [.. minutes.Where(one => one.Role is MinutesRole.Regular)];
        Skeleton = Regular.IsEmpty ? null : SkeletonReader.Read(Regular);
        var told = minutes.Where(one => one.Role is MinutesRole.Regular or MinutesRole.Cancelled).Select(one => one.Date);
        Meetings = [.. told.Concat(unreadable).Order()];
        Rule = Meetings.IsEmpty ? null : RhythmReader.Read(Meetings);
    }

    /// <summary>The series' files.</summary>
    public SeriesListing Listing { get; }

    /// <summary>The newest files with regular names, oldest first, with their roles.</summary>
    public ImmutableArray<SeriesMinutes> Minutes { get; }

    /// <summary>Those of them that are regular minutes.</summary>
    public ImmutableArray<SeriesMinutes> Regular { get; }

    /// <summary>What the minutes look like; null where there are no regular ones.</summary>
    public Skeleton? Skeleton { get; }

    /// <summary>When the series meets, as far as its dates tell; null where there are no meetings.</summary>
    public MeetingRule? Rule { get; }

    /// <summary>The days of the meetings that were held or cancelled, oldest first. Minutes that cannot be read were a meeting, too: somebody wrote them.</summary>
    public ImmutableArray<LocalDate> Meetings { get; }

    /// <summary>The day of the newest meeting; null where there are none.</summary>
    public LocalDate? LastMeeting => Meetings.IsEmpty ? null : Meetings[^1];

    /// <summary>The minutes that the next ones follow; null where there are none.</summary>
    public SeriesMinutes? Predecessor => Regular.IsEmpty ? null : Regular[^1];

    /// <summary>Where the next file goes: named as the newest one.</summary>
    public PathPattern? Pattern => Listing.Regular.IsEmpty ? null : Listing.Regular[^1].Pattern;

    /// <summary>Whether the minutes are slide decks.</summary>
    public bool IsSlides => Regular.Count(one => SlideDeck.Is(one.Document)) * 2 > Regular.Length;

    /// <summary>Judges the files that were read.</summary>
    /// <param name="listing">The series' files.</param>
    /// <param name="documents">The newest files with regular names, oldest first; unreadable ones left out.</param>
    /// <param name="hasRoster">Whether the series' skeletons list participants themselves.</param>
    /// <param name="unreadable">The days of those among the newest files that cannot be read.</param>
    public static SeriesProfile Of(
        SeriesListing listing,
        IEnumerable<(DatedFile File, MinutesDocument Document)> documents,
        bool hasRoster = false,
        IEnumerable<LocalDate>? unreadable = null) =>
        new(listing, RoleReader.Judge([.. documents.Select(one => new SeriesMinutes(one.File, one.Document))], hasRoster), hasRoster, [.. unreadable ?? []]);

    /// <summary>What the minutes before a day told, while there were no later ones; without those that nobody filled in.</summary>
    internal SeriesProfile Before(LocalDate day) => Of(
        Listing,
        Minutes.Where(one => one.Date < day && one.Role is not MinutesRole.Unfilled).Select(one => (one.File, one.Document)),
        _hasRoster,
        _unreadable.Where(date => date < day));

    /// <summary>The same profile, but for minutes that nobody wrote to.</summary>
    internal SeriesProfile WithUnfilled(SeriesMinutes made) =>
        new(Listing, [.. Minutes.Select(one => one.File == made.File ? one with { Role = MinutesRole.Unfilled } : one)], _hasRoster, _unreadable);

    /// <summary>Whether the minutes name somebody who was there and whom the skeleton did not list itself.</summary>
    internal bool NamesParticipants(SeriesMinutes minutes) =>
        !_hasRoster && minutes.Document.Participants.Any(participant => participant.Attendance is Attendance.Present);
}

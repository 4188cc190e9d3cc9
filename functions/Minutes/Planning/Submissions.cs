using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Schedule;
using Minutes.Series;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Planning;

/// <summary>Puts together what the rules look at.</summary>
/// <param name="Configuration">What the repository settled.</param>
/// <param name="Now">When it is checked.</param>
/// <param name="Files">All files of the repository; null where they are not known.</param>
public sealed record Submissions(MinutesConfiguration Configuration, Instant Now, IReadOnlySet<string>? Files)
{
    /// <summary>The series of the repository; sorted out of the files where nobody has done it.</summary>
    public ArchiveListing Archive
    {
        get => field ??= ArchiveListing.Of((Files ?? Enumerable.Empty<string>()).Select(ArchivePath.Parse).OfType<ArchivePath>());
        init;
    }

    /// <summary>How issues stand, as far as that is known.</summary>
    public ImmutableDictionary<IssueId, IssueState> States { get; init; } = ImmutableDictionary<IssueId, IssueState>.Empty;

    /// <summary>When the meeting of minutes is over; null where their date is not known.</summary>
    public Instant? EndOf(SubmittedPath path) => path.Date is { } date ? EndOf(date, Configuration.For(path.Listing.Name)) : null;

    /// <summary>Minutes with what is known around them.</summary>
    public Submission Of(SubmittedPath path, MinutesDocument document, Neighbours neighbours)
    {
        var settled = Configuration.For(path.Listing.Name);
        return new(path.Path, document, neighbours)
        {
            Date = path.Date,
            IsSpecial = path.IsSpecial || SpecialSession.IsNamedBy(document.TitleOf(path.Date), new(() => SpecialSession.UsualWording(neighbours.All))),
            IsCancelled = Cancellation.IsSaidIn(document),
            IsSlides = SlideDeck.Is(document),
            IsOver = path.Date is not { } date || IsOver(date, settled),
            Today = Now.InZone(settled.TimeZone).Date,
            Settings = new() { Severities = settled.Rules, Pads = settled.Pads, Repository = settled.Repository },
            Files = Files,
            Archive = Archive,
            States = States,
        };
    }

    private bool IsOver(LocalDate date, SeriesConfiguration settled) => EndOf(date, settled) <= Now;

    private static Instant EndOf(LocalDate date, SeriesConfiguration settled)
    {
        var rule = settled.Schedule ?? MeetingRule.EveryDays(1, date);
        var calendar = new MeetingCalendar(rule) { Zone = settled.TimeZone, Duration = settled.Duration };
        return calendar.EndOf(new(date, settled.Schedule?.Time, date));
    }
}

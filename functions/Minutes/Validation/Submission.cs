using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Minutes.Validation.Identity;
using Minutes.Validation.Links;
using NodaTime;

namespace Minutes.Validation;

/// <summary>Minutes that are checked, and all that a rule may know about them.</summary>
/// <param name="Path">Where the file lies.</param>
/// <param name="Document">What it says.</param>
/// <param name="Neighbours">The minutes of the same series around them.</param>
public sealed record Submission(ArchivePath Path, MinutesDocument Document, Neighbours Neighbours)
{
    private readonly Lazy<Skeleton?> _skeleton = new(() => SkeletonOf(Neighbours));
    private IdentityFacts? _identity;

    /// <summary>The date in the file's name; null where it bears none that can be read.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Whether the file is one of a special session: it has other headings, participants and days than the regular ones.</summary>
    public bool IsSpecial { get; init; }

    /// <summary>Whether the minutes say that there was no meeting: nobody took part then, and nothing was talked about.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether the meeting is over. Before, participants, answers and outcomes are not there yet, and nobody is asked for them.</summary>
    public bool IsOver { get; init; } = true;

    /// <summary>Whether the minutes are a slide deck, which has no participants and no agenda.</summary>
    public bool IsSlides { get; init; }

    /// <summary>The day on which they are checked.</summary>
    public LocalDate Today { get; init; }

    /// <summary>What the repository settled about the rules.</summary>
    public RuleSettings Settings { get; init; } = RuleSettings.Default;

    /// <summary>All files of the repository, for links within it; null where they are not known.</summary>
    public IReadOnlySet<string>? Files { get; init; }

    /// <summary>The series of the repository; null where they are not known.</summary>
    public ArchiveListing? Archive { get; init; }

    /// <summary>How issues stand, as far as that is known.</summary>
    public ImmutableDictionary<IssueId, IssueState> States { get; init; } = ImmutableDictionary<IssueId, IssueState>.Empty;

    /// <summary>The file.</summary>
    public SourceText Source => Document.Source;

    /// <summary>What minutes of this series look like before anybody has written into them; null for the first.</summary>
    public Skeleton? Skeleton => _skeleton.Value;

    /// <summary>The handles that the minutes around these name.</summary>
    internal KnownHandles KnownHandles => Neighbours.Handles;

    /// <summary>The lines that the minutes around these have each time.</summary>
    internal SeriesLines SeriesLines => field ??= SeriesLines.Around(Neighbours);

    /// <summary>What the rules about name, title and date ask for.</summary>
    internal IdentityFacts Identity => _identity is { } known && known.AreOf(this) ? known : _identity = new(this);

    /// <summary>The links, pictures and bare addresses, in order; found once for all rules.</summary>
    internal ImmutableArray<Link> Links => DocumentLinks.Of(Document).Links;

    /// <summary>
    /// Whether what a rule finds at a place is told: nobody switched it off or silenced it there. Only then need another rule not tell
    /// the same cause.
    /// </summary>
    internal bool Tells(RuleInfo rule, TextSpan place) =>
        Settings.Of(rule) is not Severity.Off && !IgnoreComments.In(Document).IsSilenced(rule, Source.LineIndexAt(place.Start));

    /// <summary>The text of a span with code, comments and front matter blanked out.</summary>
    public ReadOnlySpan<char> ProseOf(TextSpan span) => Document.Prose.AsSpan(span.Start, span.Length);

    private static Skeleton? SkeletonOf(Neighbours neighbours)
    {
        ImmutableArray<SeriesMinutes> regular = [.. neighbours.Before.Where(minutes => minutes.Role is MinutesRole.Regular)];
        return regular.IsEmpty ? null : SkeletonReader.Read(regular);
    }
}

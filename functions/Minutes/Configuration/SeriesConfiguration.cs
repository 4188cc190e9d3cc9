using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Schedule;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Configuration;

/// <summary>What is settled for one series, the defaults merged in. Null says that nothing is settled, and the archive decides.</summary>
public sealed record SeriesConfiguration
{
    /// <summary>Where the next file is written.</summary>
    public PathPattern? Path { get; init; }

    /// <summary>When the series meets.</summary>
    public MeetingRule? Schedule { get; init; }

    /// <summary>How long a meeting takes; more than nothing, at most a day.</summary>
    public Duration? Duration { get; init; }

    /// <summary>The zone of the series' times.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>Local dates on which a meeting would be, and is not.</summary>
    public ImmutableSortedSet<LocalDate> Skip { get; init; } = [];

    /// <summary>The local date on which a meeting would be, to where it was moved.</summary>
    public ImmutableSortedDictionary<LocalDate, MovedTo> Move { get; init; } = ImmutableSortedDictionary<LocalDate, MovedTo>.Empty;

    /// <summary>The repository that a bare <c>#12</c> means.</summary>
    public RepositoryName? Repository { get; init; }

    /// <summary>Logins, without the <c>@</c>, of those who present in turn; empty where there is no rota.</summary>
    public ImmutableArray<string> Rota { get; init; } = [];

    /// <summary>The path, relative to the repository's root, of a Scriban template for the minutes.</summary>
    public string? Template { get; init; }

    /// <summary>The first line of the next minutes, in which <c>{date}</c> stands for the ISO date.</summary>
    public string? Title { get; init; }

    /// <summary>How eagerly topics come back.</summary>
    public CarryPolicy CarryOver { get; init; }

    /// <summary>How much of their text comes along.</summary>
    public CarriedText CarryText { get; init; }

    /// <summary>Who stands in the participants' list.</summary>
    public ParticipantsMode Participants { get; init; }

    /// <summary>How bad the findings of single rules are, by the rule's id; those that are not named are as bad as they say themselves.</summary>
    public ImmutableSortedDictionary<string, Severity> Rules { get; init; } = ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>Hosts of pads, in lower case, beside those that are known by their upload paths.</summary>
    public ImmutableArray<string> Pads { get; init; } = [];

    /// <summary>The pull request with the next minutes.</summary>
    public PullRequestSettings PullRequest { get; init; } = new();

    /// <summary>Whether the folder is no series.</summary>
    public bool Ignore { get; init; }
}

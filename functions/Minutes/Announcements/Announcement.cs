using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Schedule;
using Minutes.Series;
using NodaTime;

namespace Minutes.Announcements;

/// <summary>What the pull request with the next minutes tells of them.</summary>
public sealed record Announcement
{
    /// <summary>Where it will be read.</summary>
    public required GitHubServer Server { get; init; }

    /// <summary>The repository of the minutes.</summary>
    public required RepositoryName Repository { get; init; }

    /// <summary>The head branch, on which the new file lies.</summary>
    public required string Branch { get; init; }

    /// <summary>The branch or commit at which the earlier minutes lie.</summary>
    public required string Base { get; init; }

    /// <summary>Earlier minutes that lie elsewhere, in an open pull request, each with its commit.</summary>
    public ImmutableDictionary<ArchivePath, string> Elsewhere { get; init; } = ImmutableDictionary<ArchivePath, string>.Empty;

    /// <summary>The series' folder.</summary>
    public required string Series { get; init; }

    /// <summary>The meeting.</summary>
    public required Meeting Meeting { get; init; }

    /// <summary>The zone of its time.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>Where the new file lies.</summary>
    public required ArchivePath Path { get; init; }

    /// <summary>The minutes that it follows; null for the first ones.</summary>
    public SeriesMinutes? Predecessor { get; init; }

    /// <summary>What becomes of each earlier topic, and why.</summary>
    public ImmutableArray<CarryDecision> Decisions { get; init; } = [];

    /// <summary>The login, without <c>@</c>, of who presents by the rota; null without one.</summary>
    public string? Presenter { get; init; }

    /// <summary>Whether the minutes ask who presents, and nobody is named.</summary>
    public bool IsPresenterOpen { get; init; }

    /// <summary>Meetings that are over and have no minutes, oldest first.</summary>
    public ImmutableArray<LocalDate> Missing { get; init; } = [];

    /// <summary>Whether a refresh was given up because people wrote in the same place.</summary>
    public bool IsConflict { get; init; }

    /// <summary>Lines that it would have brought.</summary>
    public ImmutableArray<string> Conflicts { get; init; } = [];

    /// <summary>Where a line of earlier minutes can be seen, or the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1; null for the file as a page.</param>
    internal string AddressOf(ArchivePath path, int? line = null) => Server.AddressOf(Repository, Elsewhere.GetValueOrDefault(path, Base), path, line);
}

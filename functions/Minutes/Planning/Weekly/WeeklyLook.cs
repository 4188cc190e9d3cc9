using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>Looks after the pull requests with the next minutes. First, which series may need one.</summary>
public sealed class WeeklyLook
{
    private readonly LookContext _context;
    private readonly HandedIn _handedIn;
    private readonly ImmutableArray<WeeklySeries> _series;

    private WeeklyLook(LookContext context, HandedIn handedIn, ImmutableArray<WeeklySeries> series)
    {
        (_context, _handedIn, _series) = (context, handedIn, series);
        Reads = handedIn.Reading(series.SelectMany(one => one.Files).Select(file => file.Path))
            .And(new() { Blobs = [.. series.SelectMany(TemplatesOf)], Messages = NeedsMessages() ? SignOff.CommitsRead : 0 })
            .And(new() { FilesAt = [.. series.SelectMany(OwnFiles)], PullRequests = PullRequests() });
    }

    /// <summary>What has to be read: the newest minutes of these series, and the bot's own pull requests.</summary>
    public ReadRequest Reads { get; }

    /// <summary>The series of a repository that may need a pull request, or have one.</summary>
    public static WeeklyLook Of(LookContext context)
    {
        var handedIn = HandedIn.Of(context);
        var canHaveAny = context.Repository is { DefaultBranch: not null, Files.Commit: not null };
        return new(context, handedIn, canHaveAny ? WeeklySeries.Of(context, handedIn) : []);
    }

    /// <summary>Goes on with what was read.</summary>
    public WeeklyReading With(ReadAnswer answer) =>
        new(_context, _handedIn, [.. _series.Select(series => ReadSeries.Of(_context, _handedIn, series, answer))], answer);

    private IEnumerable<string> TemplatesOf(WeeklySeries series) => series.IsSwitchedOff
        ? []
        : new[] { series.Settled.Template, series.Settled.PullRequest.Body }
            .OfType<string>()
            .Select(path => _context.Repository.Files.Blobs.GetValueOrDefault(ArchivePath.Parse(path)!))
            .OfType<string>();

    /// <summary>The minutes as they are now, and, while a refresh is possible, as the bot made them.</summary>
    private IEnumerable<(string Commit, ArchivePath Path)> OwnFiles(WeeklySeries series) =>
        from own in series.Own
        let file = own.File
        where file is not null
        let generated = own.Date >= series.TodayAt(_context.Now) ? own.Generated.Select(commit => commit.Id) : []
        from commit in generated.Prepend(own.Pull.Head)
        select (commit, file.Path);

    /// <summary>The bot's own pull requests, and those that bring the same minutes.</summary>
    private ImmutableDictionary<int, ImmutableArray<ArchivePath>> PullRequests() => _series
        .SelectMany(series => series.Own)
        .SelectMany(own => (IEnumerable<int?>)[own.Pull.Number, _handedIn.FileOf(own.Series, own.Date) is { } file ? _handedIn.BroughtBy(file.Path)?.Number : null])
        .OfType<int>()
        .Distinct()
        .ToImmutableDictionary(number => number, _ => ImmutableArray<ArchivePath>.Empty);

    /// <summary>Whether something may be committed of which nothing tells yet if it is to be signed off, or a branch is there of which nothing tells whose it is.</summary>
    private bool NeedsMessages() =>
        _series.Any(series => !series.IsSwitchedOff && series.Settled.PullRequest.SignsOff is null && !series.Own.Any(own => own.Date >= series.TodayAt(_context.Now)))
        || _context.Repository.Branches.Any(branch => MinutesBranch.Parse(branch.Name) is not null && !_context.Repository.PullRequests.Any(pull => pull.IsOurs && pull.HeadBranch == branch.Name));
}

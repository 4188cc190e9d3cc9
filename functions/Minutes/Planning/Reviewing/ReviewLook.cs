using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Reviewing;

/// <summary>Checks what open pull requests bring. First, which of them are to be looked at.</summary>
public sealed record ReviewLook
{
    /// <summary>Pull requests that lie still for longer are left alone until something happens to them: on a first look there can be many.</summary>
    private static readonly Duration _longestRest = Duration.FromDays(14);

    private readonly LookContext _context;
    private readonly ImmutableArray<SubmittedPullRequest> _wanted;
    private readonly ImmutableArray<ObservedPullRequest> _emptied;
    private readonly Instant? _due;

    private ReviewLook(LookContext context, ImmutableArray<SubmittedPullRequest> open, ImmutableArray<ObservedPullRequest> emptied)
    {
        (_context, _emptied) = (context, emptied);
        _wanted = [.. open.Where(submitted => !IsReported(context, submitted))];
        _due = open.Min(submitted => submitted.NextEnd);
        Reads = new()
        {
            PullRequests = _wanted.Where(submitted => submitted.TouchesMinutes).ToImmutableDictionary(submitted => submitted.PullRequest.Number, submitted => submitted.Paths)
                .AddRange(emptied.Select(pull => KeyValuePair.Create(pull.Number, ImmutableArray<ArchivePath>.Empty))),
            Blobs = [.. _wanted.SelectMany(submitted => BlobsAround(context, submitted))],
        };
    }

    /// <summary>What has to be read.</summary>
    public ReadRequest Reads { get; }

    /// <summary>The pull requests that bring minutes, or change how they are made, and are to be looked at.</summary>
    internal ImmutableArray<ObservedPullRequest> Wanted => [.. _wanted.Where(submitted => submitted.TouchesMinutes).Select(submitted => submitted.PullRequest)];

    /// <summary>The pull requests of a repository that are to be looked at.</summary>
    /// <param name="context">The repository.</param>
    /// <param name="only">The number of the only one that is; null for all.</param>
    public static ReviewLook Of(LookContext context, int? only = null)
    {
        var isAlways = context.Configuration.Check is CheckMode.Always;
        ImmutableArray<SubmittedPullRequest> open =
        [
            .. context.Repository.PullRequests
                .Where(pull => pull.State is PullRequestState.Open && pull.BaseBranch == context.Repository.DefaultBranch)
                .Where(pull => only is { } number ? pull.Number == number : IsLively(context, pull) || (isAlways && !context.IsFirst))
                .Select(pull => SubmittedPullRequest.Of(context, pull, [])),
        ];
        return new(
            context,
            [.. open.Where(submitted => submitted.TouchesMinutes || isAlways)],
            [.. open.Where(submitted => !submitted.TouchesMinutes).Select(submitted => submitted.PullRequest).Where(pull => MayBeEmptied(context, pull, only))]);
    }

    /// <summary>What was read, put together.</summary>
    public ReviewReading With(ReadAnswer answer) => new(
        _context,
        _due,
        [.. _wanted.Select(submitted => ReadPullRequest.Of(_context, submitted, answer))],
        [.. from pull in _emptied let details = answer.PullRequests.GetValueOrDefault(pull.Number) where details is not null select (pull, details)]);

    private static bool IsLively(LookContext context, ObservedPullRequest pull) =>
        pull.UpdatedAt >= context.Now - _longestRest || (pull.Check is not null && !context.IsFirst);

    /// <summary>Whether there can have been minutes in it at the last look: it was pushed to since.</summary>
    private static bool MayBeEmptied(LookContext context, ObservedPullRequest pull, int? only) =>
        !pull.IsOurs && (only is not null || context.Repository.Memories.Select(memory => memory.LabelledUntil).DefaultIfEmpty(Instant.MaxValue).Max() <= pull.UpdatedAt);

    private static bool IsReported(LookContext context, SubmittedPullRequest submitted) =>
        submitted.PullRequest.Check is { IsRerequested: false } check && check.Fingerprint == ReviewFingerprint.Of(context, submitted);

    private static IEnumerable<string> BlobsAround(LookContext context, SubmittedPullRequest submitted) => submitted.Around()
        .SelectMany(series => series.Files)
        .Select(file => file.Path)
        .Except(submitted.Paths)
        .Select(path => context.Repository.Files.Blobs.GetValueOrDefault(path))
        .OfType<string>();
}

using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>A pull request that is looked at, with the texts of its files and of those around them.</summary>
internal sealed record ReadPullRequest
{
    private readonly ImmutableDictionary<ArchivePath, FileVersions> _versions;
    private readonly Dictionary<ArchivePath, Parsed<MinutesDocument>> _documents = [];

    private ReadPullRequest(LookContext context, SubmittedPullRequest submitted, PullRequestDetails? details, ReadAnswer answer)
    {
        _versions = VersionsOf(details);
        Details = details;
        Submitted = OldNames.Of(context, submitted, _versions, answer) is { IsEmpty: false } oldNames
            ? SubmittedPullRequest.Of(context, submitted.PullRequest, oldNames)
            : submitted;
        foreach (var (listing, files) in Submitted.Around())
        {
            foreach (var path in files.Select(file => file.Path))
            {
                if (context.Repository.Files.Blobs.TryGetValue(path, out var id) && answer.Blobs.GetValueOrDefault(id)?.Bytes is { } bytes)
                    _documents[path] = Submitted.Check.Read(path, listing, bytes);
            }
        }

        foreach (var path in Submitted.Minutes) _documents[path.Path] = Read(path);
    }

    /// <summary>The pull request, with what there is to be checked in it.</summary>
    internal SubmittedPullRequest Submitted { get; }

    /// <summary>What was read of it; null where there was nothing to be read, or it could not be.</summary>
    internal PullRequestDetails? Details { get; }

    /// <summary>The issues that its minutes name.</summary>
    internal IEnumerable<IssueId> Issues => Submitted.Minutes
        .Select(path => _documents[path.Path].Value)
        .OfType<MinutesDocument>()
        .SelectMany(document => document.References)
        .Select(reference => reference.Target)
        .OfType<IssueId>();

    internal static ReadPullRequest Of(LookContext context, SubmittedPullRequest submitted, ReadAnswer answer) =>
        new(context, submitted, answer.PullRequests.GetValueOrDefault(submitted.PullRequest.Number), answer);

    /// <summary>A file of it before and after; null where it is not there.</summary>
    internal FileVersions? Versions(ArchivePath path) => _versions.GetValueOrDefault(path);

    /// <summary>What it brings.</summary>
    /// <param name="states">How the issues stand that its minutes name.</param>
    internal CheckReport Check(ImmutableDictionary<IssueId, IssueState> states)
    {
        var check = Submitted.Check with { Submissions = Submitted.Check.Submissions with { States = states } };
        var around = Submitted.Around().ToDictionary(series => series.Listing.Name, series => check.Around(series.Listing, DocumentsOf(series.Files)));
        return new([
            .. Submitted.Minutes
                .GroupBy(path => path.Listing.Name)
                .SelectMany(series => check.Check(series.Select(FileOf), around[series.Key]))
                .Concat(Submitted.Settings.Select(CheckSettings))
                .OrderBy(file => file.Path),
        ]);
    }

    private static ImmutableDictionary<ArchivePath, FileVersions> VersionsOf(PullRequestDetails? details) =>
        (details?.Files ?? []).DistinctBy(file => file.Path).ToImmutableDictionary(file => file.Path);

    private IEnumerable<(DatedFile File, MinutesDocument Document)> DocumentsOf(ImmutableArray<DatedFile> files) =>
        from file in files
        let document = _documents.GetValueOrDefault(file.Path)?.Value
        where document is not null
        select (file, document);

    private SubmittedFile FileOf(SubmittedPath path) => new(path, _documents[path.Path], BytesOf(path.Path), Versions(path.Path)?.Before?.Bytes);

    private Parsed<MinutesDocument> Read(SubmittedPath path) =>
        UnreadableFile.Why(path.Path, Versions(path.Path)) is { } problem ? problem : Submitted.Check.Read(path.Path, path.Listing, BytesOf(path.Path));

    private CheckedFile CheckSettings(ArchivePath path) =>
        UnreadableFile.Why(path, Versions(path)) is { } problem ? Unreadable.Of(path, [], problem) : SettingFiles.Check(path, BytesOf(path));

    private byte[] BytesOf(ArchivePath path) => Versions(path)?.After.Bytes ?? [];
}

using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning;

/// <summary>Checks minutes beside those around them, wherever they lie: whoever asks for it reads them.</summary>
/// <param name="Submissions">What is known of the repository.</param>
public sealed record MinutesCheck(Submissions Submissions)
{
    /// <summary>Whether to mend what can be mended; nothing is written.</summary>
    public bool Mends { get; init; }

    /// <summary>The files that are minutes, or were meant to be; without those of ignored series.</summary>
    public ImmutableArray<SubmittedPath> Submitted(IEnumerable<ArchivePath> paths) =>
    [
        .. paths.Select(path => SubmittedPath.Of(path, Submissions.Archive))
            .OfType<SubmittedPath>()
            .Where(path => !Submissions.Configuration.For(path.Listing.Name).Ignore)
            .DistinctBy(path => path.Path)
            .OrderBy(path => path.Path),
    ];

    /// <summary>Reads minutes of a series.</summary>
    public Parsed<MinutesDocument> Read(ArchivePath path, SeriesListing listing, ReadOnlySpan<byte> bytes) =>
        SeriesReading.Decode(path, bytes, Submissions.Configuration.For(listing.Name));

    /// <summary>The minutes of a series, of those that were read.</summary>
    public SeriesAround Around(SeriesListing listing, IEnumerable<(DatedFile File, MinutesDocument Document)> documents) =>
        new(listing, documents, Submissions.Configuration.For(listing.Name).Participants is ParticipantsMode.Roster);

    /// <summary>Checks one file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">What it says, or why it cannot be read.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="before">Its bytes before the change that is checked, so that only what is new is told; null tells all.</param>
    /// <param name="around">The minutes of its series.</param>
    public CheckedFile Check(SubmittedPath path, Parsed<MinutesDocument> read, ReadOnlySpan<byte> bytes, byte[]? before, SeriesAround around)
    {
        if (read.Value is not { } document) return Unreadable.Of(path.Path, bytes, read.Problems[0]);
        var neighbours = around.Of(path);
        var submission = Submissions.Of(path, document, neighbours);
        var selection = SelectionFor(path, before, neighbours);
        if (!Mends)
        {
            var found = Checker.Look(submission);
            return new(path.Path, document.Source, selection(found.Findings, document.Source)) { Private = found.Private };
        }

        var mended = Checker.Mend(submission, selection);
        return new(path.Path, mended.Submission.Source, mended.Left)
        {
            Private = mended.Private,
            Mended = [.. mended.Done.OrderBy(done => done.At.Line).ThenBy(done => done.At.Column)],
            Before = document.Source,
        };
    }

    /// <summary>Which findings are told: those that the file did not have before.</summary>
    private Func<ImmutableArray<Finding>, SourceText, ImmutableArray<Finding>> SelectionFor(SubmittedPath path, byte[]? bytes, Neighbours neighbours)
    {
        if (bytes is null || Read(path.Path, path.Listing, bytes).Value is not { } before) return (findings, _) => findings;
        var known = Checker.Check(Submissions.Of(path, before, neighbours));
        return (findings, source) => NewFindings.Since(findings, source, known, before.Source);
    }
}

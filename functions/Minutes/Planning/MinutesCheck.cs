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

    /// <summary>Checks files of a series; those that cannot be read come first.</summary>
    /// <param name="files">The files.</param>
    /// <param name="around">The minutes of their series.</param>
    public ImmutableArray<CheckedFile> Check(IEnumerable<SubmittedFile> files, SeriesAround around)
    {
        var isReadable = files.ToLookup(file => file.Document.Value is not null);
        var readable = isReadable[true].ToList();
        ImmutableArray<Submission> submissions = [.. readable.Select(file => Submissions.Of(file.Path, file.Document.Value!, around.Of(file.Path)))];
        return
        [
            .. isReadable[false].Select(file => Unreadable.Of(file.Path.Path, file.Bytes.Span, file.Document.Problems[0])),
            .. Mends ? readable.Zip(submissions, Mend) : readable.Zip(submissions, Checker.Look(submissions)).Select(one => Told(one.First, one.Second, one.Third)),
        ];
    }

    private CheckedFile Told(SubmittedFile file, Submission submission, Found found) =>
        new(submission.Path, submission.Source, SelectionFor(file, submission)(found.Findings, submission.Source)) { Private = found.Private };

    private CheckedFile Mend(SubmittedFile file, Submission submission)
    {
        var mended = Checker.Mend(submission, SelectionFor(file, submission));
        return new(submission.Path, mended.Submission.Source, mended.Left)
        {
            Private = mended.Private,
            Mended = [.. mended.Done.OrderBy(done => done.At.Line).ThenBy(done => done.At.Column)],
            Before = submission.Source,
        };
    }

    /// <summary>Which findings are told: those that the file did not have before.</summary>
    private Func<ImmutableArray<Finding>, SourceText, ImmutableArray<Finding>> SelectionFor(SubmittedFile file, Submission submission)
    {
        if (file.Before is null || Read(file.Path.Path, file.Path.Listing, file.Before).Value is not { } before) return (findings, _) => findings;
        var known = Checker.Check(Submissions.Of(file.Path, before, submission.Neighbours));
        return (findings, source) => NewFindings.Since(findings, source, known, before.Source);
    }
}

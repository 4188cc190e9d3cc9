using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Labelling;

/// <summary>Weighs the references of files that were read.</summary>
internal sealed class LabelWeighing(LookContext context, ReadAnswer answer)
{
    private readonly Dictionary<(ArchivePath Path, string Blob), MinutesDocument?> _documents = [];
    private readonly SortedDictionary<string, Notice> _notices = new(StringComparer.Ordinal);

    /// <summary>The files that should have been weighed and could not be read.</summary>
    internal ImmutableArray<Notice> Notices => [.. _notices.Values];

    /// <summary>Whether GitHub did not hand out a file, so that nobody knows what stands in it.</summary>
    internal bool IsMissing(LabelFile file) => !answer.Blobs.ContainsKey(file.Blob);

    /// <summary>The file with its references; null where it cannot be read, which is told if it is so now, or can be made good.</summary>
    /// <param name="tree">The commit.</param>
    /// <param name="file">The file.</param>
    /// <param name="isOld">Whether the file is one of the past.</param>
    internal WeighedFile? Of(LabelTree tree, LabelFile file, bool isOld = false)
    {
        if (Document(file.Place.Path, file.Series, file.Blob, isTold: !isOld || IsMissing(file)) is not { } document) return null;
        var around = Around(tree, file);
        var submission = new Submissions(context.Configuration, context.Now, Files: null) { Archive = tree.Listing }.Of(file.Place, document, around.Of(file.Place));
        var against = FileVerdict.Against(submission, around.RoleOf(file.Place.Path));
        return new(file, against, against is null ? ReferenceWeighing.Weigh(submission, context.Server) : []);
    }

    /// <summary>The file's text, without being told where it cannot be read.</summary>
    internal MinutesDocument? Document(LabelFile file) => Document(file.Place.Path, file.Series, file.Blob, isTold: false);

    private SeriesAround Around(LabelTree tree, LabelFile file)
    {
        var read = LabelTree.Around(file)
            .Select(one => (one, tree.BlobOf(one.Path) is { } blob ? Document(one.Path, file.Series, blob, isTold: false) : null))
            .Where(one => one.Item2 is not null)
            .Select(one => (one.one, one.Item2!));
        return new(file.Place.Listing, read, context.Configuration.For(file.Series).Participants is ParticipantsMode.Roster);
    }

    private MinutesDocument? Document(ArchivePath path, string series, string blob, bool isTold)
    {
        if (!_documents.TryGetValue((path, blob), out var document)) _documents[(path, blob)] = document = Read(path, series, blob).Value;
        if (document is null && isTold) Tell(path, series, blob);
        return document;
    }

    private Parsed<MinutesDocument> Read(ArchivePath path, string series, string blob)
    {
        if (answer.Blobs.GetValueOrDefault(blob) is not { } content) return new Problem(path.ToString(), new(1, 1), "GitHub did not hand it out");
        if (content.Bytes is not { } bytes) return new Problem(path.ToString(), new(1, 1), content.Reason ?? "it is no text");
        var source = SourceText.Decode(path.ToString(), bytes);
        return source.Value is { } text ? MinutesDocument.Read(text, context.Configuration.For(series).Repository) : new(null, source.Problems);
    }

    private void Tell(ArchivePath path, string series, string blob)
    {
        var kind = answer.Blobs.ContainsKey(blob) ? NoticeKind.Findings : NoticeKind.Failure;
        var problem = Read(path, series, blob).Problems[0];
        _notices[path.ToString()] = new(kind, $"{path} cannot be read, so nothing that it refers to is labelled: {problem.Message}", problem.Advice);
    }
}

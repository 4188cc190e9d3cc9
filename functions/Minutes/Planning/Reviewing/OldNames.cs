using System.Collections.Immutable;
using System.Text;
using Minutes.Archive;
using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>
/// Finds what renamed files were called before, which GitHub's answers do not tell: else each would look like a copy of what it was. It is the
/// file with the same content, or of those that were read the one that has most of its lines; git itself asks for half of them.
/// </summary>
internal static class OldNames
{
    private const double LeastShare = 0.5;

    internal static ImmutableHashSet<ArchivePath> Of(
        LookContext context, SubmittedPullRequest submitted, ImmutableDictionary<ArchivePath, FileVersions> versions, ReadAnswer answer)
    {
        var renamed = submitted.PullRequest.Files.Where(file => file.Kind is FileChange.Renamed).Select(file => versions.GetValueOrDefault(file.Path)?.After).OfType<BlobContent>().ToList();
        if (renamed.Count == 0) return [];
        var touched = submitted.PullRequest.Files.Select(file => file.Path).ToHashSet();
        var files = context.Repository.Files.Blobs.Where(file => !touched.Contains(file.Key)).ToList();
        return [.. renamed.Select(content => SameIn(files, content) ?? MostAlikeIn(files, content, answer)).OfType<ArchivePath>()];
    }

    private static ArchivePath? SameIn(List<KeyValuePair<ArchivePath, string>> files, BlobContent content) =>
        files.Find(file => file.Value == content.Id).Key;

    private static ArchivePath? MostAlikeIn(List<KeyValuePair<ArchivePath, string>> files, BlobContent content, ReadAnswer answer)
    {
        var lines = LinesOf(content);
        return files
            .Select(file => (file.Key, Share: answer.Blobs.TryGetValue(file.Value, out var other) ? ShareOf(lines, LinesOf(other)) : 0))
            .Where(file => file.Share >= LeastShare)
            .OrderByDescending(file => file.Share)
            .Select(file => file.Key)
            .FirstOrDefault();
    }

    private static double ShareOf(HashSet<string> lines, HashSet<string> others) =>
        others.Count(lines.Contains) / (double)Math.Max(1, Math.Max(lines.Count, others.Count));

    private static HashSet<string> LinesOf(BlobContent content) =>
        [.. Encoding.UTF8.GetString(content.Bytes ?? []).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}

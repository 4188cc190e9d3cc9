using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Reviewing;

/// <summary>
/// Lines of a file that are in a pull request's diff for certain, whatever way a diff is made: those whose text was nowhere in the file before.
/// A review with one comment beside the diff is refused as a whole.
/// </summary>
internal static class DiffLines
{
    /// <summary>Larger files GitHub may not show (docs.github.com, "Limits for viewing content and diffs in a repository").</summary>
    private const int MostCharacters = 256 * 1024;

    private const int MostLines = 10_000;

    /// <summary>For each line of the text whether it is in the diff.</summary>
    internal static bool[] Of(FileChange kind, FileVersions versions, SourceText source)
    {
        if (source.Text.Length > MostCharacters || source.Lines.Length > MostLines) return new bool[source.Lines.Length];
        var before = versions.Before?.Bytes is { } bytes ? SourceText.Decode(source.Path, bytes).Value : null;
        return (kind, versions.Before, before) switch
        {
            (FileChange.Added, null, _) => [.. source.Lines.Select(_ => true)],
            (FileChange.Added or FileChange.Modified, _, { } text) => Since(text, source),

            // What a renamed file was is not known, nor what cannot be read.
            _ => new bool[source.Lines.Length],
        };
    }

    private static bool[] Since(SourceText before, SourceText source)
    {
        var known = before.Lines.Select(line => before.Slice(line).ToString()).ToHashSet(StringComparer.Ordinal);
        return [.. source.Lines.Select(line => !known.Contains(source.Slice(line).ToString()))];
    }
}

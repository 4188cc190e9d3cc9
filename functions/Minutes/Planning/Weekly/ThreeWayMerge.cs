using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace Minutes.Planning.Weekly;

/// <summary>
/// Brings what would be written now into what people made of what was written before. Lines are taken over exactly, with their ends. A change of ours that
/// touches one of theirs, or stands directly beside it, is a conflict: below a heading that goes, what they wrote would stand below another one.
/// </summary>
internal static class ThreeWayMerge
{
    /// <summary>The merged text; null where there is a conflict.</summary>
    /// <param name="before">What was written before.</param>
    /// <param name="theirs">What people made of it.</param>
    /// <param name="ours">What would be written now.</param>
    internal static string? Merge(string before, string theirs, string ours)
    {
        if (theirs == before || theirs == ours) return ours;
        if (ours == before) return theirs;
        var diff = ThreeWayDiffer.Instance.CreateDiffs(before, theirs, ours, ignoreWhiteSpace: false, ignoreCase: false, ExactLines.Instance);
        var merged = new StringBuilder(theirs.Length);
        var last = ThreeWayChangeType.Unchanged;
        foreach (var block in diff.DiffBlocks)
        {
            if (block.ChangeType is ThreeWayChangeType.Conflict || AreBothSides(last, block.ChangeType)) return null;
            var (lines, start, count) = block.ChangeType is ThreeWayChangeType.NewOnly
                ? (diff.PiecesNew, block.NewStart, block.NewCount)
                : (diff.PiecesOld, block.OldStart, block.OldCount);
            for (var index = start; index < start + count; index++) merged.Append(lines[index]);
            last = block.ChangeType;
        }

        return merged.ToString();
    }

    private static bool AreBothSides(ThreeWayChangeType one, ThreeWayChangeType other) =>
        (one, other) is (ThreeWayChangeType.OldOnly, ThreeWayChangeType.NewOnly) or (ThreeWayChangeType.NewOnly, ThreeWayChangeType.OldOnly);

    /// <summary>Lines with all that ends them, so that together they are the text again.</summary>
    private sealed class ExactLines : IChunker
    {
        internal static readonly ExactLines Instance = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var start = 0; start < text.Length;)
            {
                var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed + 1 : text.Length;
                lines.Add(text[start..end]);
                start = end;
            }

            return lines;
        }
    }
}

using System.Text;
using DiffPlex;

namespace Minutes.Planning.Weekly;

/// <summary>
/// Brings what would be written now into what people made of what was written before. Lines are taken over exactly, with their ends. A change of ours that
/// touches one of theirs, or stands directly beside it, is a conflict: below a heading that goes, what they wrote would stand below another one.
/// </summary>
/// <remarks>Made of two comparisons of DiffPlex. Its own one of three texts loses lines that were put behind a line that the other side replaced.</remarks>
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
        var (written, generated) = (Edits(before, theirs), Edits(before, ours));
        var edits = written.Except(generated).Concat(generated).OrderBy(edit => edit.Start).ThenBy(edit => edit.End).ToList();
        for (var index = 1; index < edits.Count; index++)
        {
            if (edits[index].Start <= edits[index - 1].End) return null;
        }

        return Made(ExactLines.Instance.Chunk(before), edits);
    }

    /// <summary>What one side did to the lines before, in order.</summary>
    private static List<Edit> Edits(string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, ExactLines.Instance);
        return diff.DiffBlocks
            .Select(block => new Edit(block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))))
            .ToList();
    }

    private static string Made(IReadOnlyList<string> lines, List<Edit> edits)
    {
        var (made, next) = (new StringBuilder(), 0);
        foreach (var edit in edits)
        {
            foreach (var line in lines.Skip(next).Take(edit.Start - next)) made.Append(line);
            made.Append(edit.Text);
            next = edit.End;
        }

        foreach (var line in lines.Skip(next)) made.Append(line);
        return made.ToString();
    }

    /// <summary>Lines that were replaced by others, or by none.</summary>
    /// <param name="Start">The index of the first one; where none was taken away, of the one before which something was put.</param>
    /// <param name="End">The index behind the last one.</param>
    /// <param name="Text">What stands there now.</param>
    private readonly record struct Edit(int Start, int End, string Text);

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

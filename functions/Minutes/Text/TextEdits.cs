using System.Collections.Immutable;
using System.Text;

namespace Minutes.Text;

/// <summary>Applies edits to a text. What no edit names stays as it is, character for character.</summary>
public static class TextEdits
{
    private static readonly Comparer<TextEdit> ByStart = Comparer<TextEdit>.Create((left, right) => left.Span.Start.CompareTo(right.Span.Start));

    /// <summary>The text after all changes.</summary>
    /// <param name="text">The text that the edits' spans lie in.</param>
    /// <param name="changes">
    /// Groups of edits, each a whole: where one edit of a group would touch what an earlier group changes, the whole group is left out,
    /// and can be asked for again on the new text.
    /// </param>
    /// <returns>The new text, and the indexes of the groups that were applied.</returns>
    public static (string Text, ImmutableArray<int> Applied) Apply(string text, IReadOnlyList<ImmutableArray<TextEdit>> changes)
    {
        var taken = ImmutableSortedSet.CreateBuilder(ByStart);
        var applied = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < changes.Count; index++)
        {
            if (changes[index].Any(edit => Collides(taken, edit))) continue;
            taken.UnionWith(changes[index]);
            applied.Add(index);
        }

        return (Splice(text, taken), applied.ToImmutable());
    }

    private static string Splice(string text, IEnumerable<TextEdit> ordered)
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var edit in ordered)
        {
            result.Append(text, from, edit.Span.Start - from).Append(edit.Replacement);
            from = edit.Span.End;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether an edit begins where another does, or overlaps one; edits that only meet are apart.</summary>
    private static bool Collides(ImmutableSortedSet<TextEdit>.Builder taken, TextEdit edit)
    {
        var index = taken.IndexOf(edit);
        if (index >= 0) return true;
        var next = ~index;
        return (next < taken.Count && taken[next].Span.Start < edit.Span.End) || (next > 0 && taken[next - 1].Span.End > edit.Span.Start);
    }
}

using System.Buffers;
using System.Text.RegularExpressions;

namespace Minutes.Series;

/// <summary>The note at a carried topic that says since when it has been open, in the words that people use by hand.</summary>
internal static partial class AgeNote
{
    private static readonly SearchValues<string> Word = SearchValues.Create(["continu"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is such a note and nothing else.</summary>
    internal static bool IsOne(string text) => Without(text).Length == 0;

    /// <summary>The line without the note at its end.</summary>
    internal static string Without(string text)
    {
        var note = text.AsSpan().ContainsAny(Word) ? Note().Match(text) : Match.Empty;
        return note.Success ? text[..note.Index].TrimEnd() : text;
    }

    [GeneratedRegex(@"[_*(]{0,3}(?<![\p{L}\d])continu(?:ation|ed|es|ing) from \[?\d{4}-\d{2}-\d{2}(?:\]\([^()\s]*\))?[_*).]{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}

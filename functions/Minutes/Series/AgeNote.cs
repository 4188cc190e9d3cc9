using System.Buffers;
using System.Text.RegularExpressions;

namespace Minutes.Series;

/// <summary>The note at a carried topic that says since when it has been open, in the words that people use by hand.</summary>
internal static partial class AgeNote
{
    private static readonly SearchValues<string> Word = SearchValues.Create(["continu"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is such a note and nothing else.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text) => Without(text).Length == 0;

    /// <summary>Whether a text can have such a note in it; to ask once is quicker than to look at each line.</summary>
    internal static bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(Word);

    /// <summary>The line without the note at its end.</summary>
    internal static string Without(string text) => Without(text.AsSpan()) is { Length: var length } && length < text.Length ? text[..length] : text;

    /// <inheritdoc cref="Without(string)"/>
    internal static ReadOnlySpan<char> Without(ReadOnlySpan<char> text)
    {
        if (!MayStandIn(text)) return text;
        foreach (var note in Note().EnumerateMatches(text)) return text[..note.Index].TrimEnd();
        return text;
    }

    [GeneratedRegex(@"[_*(]{0,3}(?<![\p{L}\d])continu(?:ation|ed|es|ing) from \[?\d{4}-\d{2}-\d{2}(?:\]\([^()\s]*\))?[_*).]{0,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}

using System.Globalization;
using System.Text;

namespace Minutes.Text;

/// <summary>
/// Makes visible what a terminal, a log or a page would obey or hide instead of showing it: control characters with the escape sequences
/// of terminals, bidirectional and invisible marks, line breaks other than the plain one.
/// </summary>
public static class VisibleText
{
    private const int ControlPictures = 0x2400;

    /// <summary>Most characters are these; to make a string of each again and again takes longer than all else here.</summary>
    private static readonly string[] Plain = [.. Enumerable.Range(0, 0x7F).Select(character => ((char)character).ToString())];

    /// <summary>The text on one line, each such character in its visible form: <c>␛</c>, <c>␊</c>, <c>\u{202e}</c>.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var (_, shown) in Pieces(text)) visible.Append(shown);
        return visible.ToString();
    }

    /// <summary>The characters of a text in their visible forms, each with the number of UTF-16 characters that it was written with.</summary>
    public static IEnumerable<(int Length, string Shown)> Pieces(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, index, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            yield return (length, isWhole ? FormOf(rune) : Escaped(text[index]));
            index += length;
        }
    }

    private static string FormOf(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)(ControlPictures + rune.Value)).ToString(),
        < 0x7F => Plain[rune.Value],
        0x7F => "␡",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? Escaped(rune.Value) : rune.ToString(),
    };

    private static string Escaped(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{value:x}}}");
}

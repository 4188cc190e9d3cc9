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

    /// <summary>The text on one line, each such character in its visible form: <c>␛</c>, <c>␊</c>, <c>\u{202e}</c>.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var visible = new StringBuilder(text.Length);
        foreach (var (_, shown) in Pieces(text)) visible.Append(shown);
        return visible.ToString();
    }

    /// <summary>
    /// A text in visible form: plain characters in runs, all others each for itself; with the number of UTF-16 characters that each piece
    /// was written with.
    /// </summary>
    public static IEnumerable<(int Length, string Shown)> Pieces(string text)
    {
        for (var index = 0; index < text.Length;)
        {
            if (PlainLength(text.AsSpan(index)) is > 0 and var plain)
            {
                yield return (plain, text.Substring(index, plain));
                index += plain;
                continue;
            }

            var isWhole = Rune.TryGetRuneAt(text, index, out var rune);
            var length = isWhole ? rune.Utf16SequenceLength : 1;
            yield return (length, isWhole ? FormOf(rune) : Escaped(text[index]));
            index += length;
        }
    }

    private static int PlainLength(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange(' ', '~') is >= 0 and var end ? end : text.Length;

    private static string FormOf(Rune rune) => rune.Value switch
    {
        < ' ' => ((char)(ControlPictures + rune.Value)).ToString(),
        0x7F => "␡",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? Escaped(rune.Value) : rune.ToString(),
    };

    private static string Escaped(int value) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{value:x}}}");
}

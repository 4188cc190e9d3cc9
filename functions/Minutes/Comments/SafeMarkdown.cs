using System.Text;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>
/// Writes text that anybody may have written into a comment on GitHub, so that it only reads as it stands: it mentions nobody, names no
/// issue, links nowhere, shows no picture, and leaves no list, code span or folded part.
/// </summary>
public static class SafeMarkdown
{
    /// <summary>So many characters of one text are shown.</summary>
    private const int Longest = 300;

    /// <summary>A sentence of ours, in which what stands between backticks is code, and everything can be quoted.</summary>
    /// <param name="text">The sentence.</param>
    public static string Sentence(string text)
    {
        var parts = VisibleText.Of(Cut(text)).Split('`');
        var isPlain = parts.Length % 2 == 0 || (parts.Length > 1 && parts[1..^1].Any(string.IsNullOrWhiteSpace));
        var sentence = new QuietText();
        if (isPlain) return sentence.Plain(string.Join('`', parts)).ToString();
        for (var index = 0; index < parts.Length; index++) _ = index % 2 == 0 ? sentence.Plain(parts[index]) : sentence.Code(parts[index]);
        return sentence.ToString();
    }

    /// <summary>A text as code.</summary>
    internal static string Code(string text)
    {
        var shown = InCode(VisibleText.Of(Cut(text)));
        var fence = new string('`', LongestRun(shown) + 1);
        return shown.StartsWith('`') || shown.EndsWith('`') ? $"{fence} {shown} {fence}" : $"{fence}{shown}{fence}";
    }

    /// <summary>A link; only its text where the address is no plain one.</summary>
    /// <param name="text">Its text, Markdown already.</param>
    /// <param name="address">Where it leads.</param>
    public static string Link(string text, string address)
    {
        var isPlain = address.Length is > 0 and < 2048 && !address.Any(character => character is '<' or '>' or '\\' or '`' || char.IsWhiteSpace(character) || char.IsControl(character));
        return isPlain ? $"[{text}](<{address}>)" : text;
    }

    /// <summary>Cuts a text that is too long to be quoted.</summary>
    internal static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..length] + "…";
    }

    /// <summary>A text in which no sign has a meaning for Markdown; what rings in it rings still.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="isAtStart">Whether a line begins with it, where more signs have a meaning.</param>
    internal static string Inert(string text, bool isAtStart)
    {
        var inert = new StringBuilder(text.Length);
        var sign = isAtStart ? SignAtStart(text) : -1;
        for (var index = 0; index < text.Length; index++) inert.Append(index == sign ? $"\\{text[index]}" : Escaped(text[index]));
        return inert.ToString();
    }

    /// <summary>Where a sign stands that begins a list, a heading or a line across: <c>-</c>, <c>#</c>, the dot of <c>1.</c>; -1 where none does.</summary>
    private static int SignAtStart(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0) return text[digits] is '.' or ')' ? digits : -1;
        return text is ['-' or '+' or '#' or '=', ..] ? 0 : -1;
    }

    private static string Escaped(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        // Behind a backslash it would still lengthen a row of backticks.
        '`' => "&#96;",
        '$' => "<span>$</span>",
        '\\' or '*' or '_' or '~' or '[' or ']' or '(' or ')' or '|' or '!' => $"\\{character}",
        _ => character.ToString(),
    };

    /// <summary>
    /// Code has no escapes. Whoever prints the comment in a workflow must not have <c>##[add-mask]</c> obeyed, and no hidden marker can be
    /// written into it: a blank without width stands in both.
    /// </summary>
    private static string InCode(string text) =>
        text.Replace("##[", "#\u200b#[", StringComparison.Ordinal).Replace("<!--", "<\u200b!--", StringComparison.Ordinal);

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}

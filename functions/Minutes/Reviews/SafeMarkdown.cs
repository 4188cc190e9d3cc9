using System.Text;
using Minutes.Text;

namespace Minutes.Reviews;

/// <summary>
/// Writes text that anybody may have written into a comment on GitHub, so that it only reads as it stands: it mentions nobody, names no
/// issue, links nowhere, shows no picture, and leaves no list, code span or folded part.
/// </summary>
internal static class SafeMarkdown
{
    /// <summary>So many characters of one text are shown.</summary>
    private const int Longest = 300;

    /// <summary>A blank without width: GitHub looks for mentions and issues in the text after the Markdown has been read, where a backslash is gone already.</summary>
    private const string Apart = "&#8203;";

    /// <summary>A sentence of ours, in which what stands between backticks is code, and everything can be quoted.</summary>
    internal static string Sentence(string text)
    {
        var parts = VisibleText.Of(Cut(text)).Split('`');
        var isPlain = parts.Length % 2 == 0 || (parts.Length > 1 && parts[1..^1].Any(string.IsNullOrWhiteSpace));
        return isPlain
            ? Escaped(string.Join('`', parts))
            : string.Concat(parts.Select((part, index) => index % 2 == 0 ? Escaped(part) : $"`{InCode(part)}`"));
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
    internal static string Link(string text, string address)
    {
        var isPlain = address.Length is > 0 and < 2048 && !address.Any(character => character is '<' or '>' or '\\' or '`' || char.IsWhiteSpace(character) || char.IsControl(character));
        return isPlain ? $"[{text}](<{address}>)" : text;
    }

    /// <summary>Code has no escapes, and whoever prints the comment in a workflow must not have <c>##[add-mask]</c> obeyed: a blank without width stands in it.</summary>
    private static string InCode(string text) => text.Replace("##[", "#\u200b#[", StringComparison.Ordinal);

    private static string Cut(string text)
    {
        if (text.Length <= Longest) return text;
        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..length] + "…";
    }

    private static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++) safe.Append(Escaped(text, index));
        return safe.ToString();
    }

    private static string Escaped(string text, int index) => text[index] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '@' or '#' => text[index] + Apart,
        '$' => "<span>$</span>",
        ':' when text.AsSpan(index + 1).StartsWith("//") => ":" + Apart,
        '.' when EndsWith(text, index, "www") => Apart + ".",
        '-' when EndsWith(text, index, "GH") => "-" + Apart,
        '\\' or '`' or '*' or '_' or '~' or '[' or ']' or '(' or ')' or '|' or '!' => $"\\{text[index]}",
        var plain => plain.ToString(),
    };

    private static bool EndsWith(string text, int end, string word) => text.AsSpan(0, end).EndsWith(word, StringComparison.OrdinalIgnoreCase);

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

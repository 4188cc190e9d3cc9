using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>An emphasis that begins with its paragraph and never ends: <c>_AI @mira-k: write</c>, <c>~~moved to May</c>.</summary>
internal static class LonelyStart
{
    /// <summary>The mark; null where the paragraph begins with none, or it is closed.</summary>
    /// <param name="prose">The text with code blanked out.</param>
    /// <param name="paragraph">Where the paragraph stands.</param>
    internal static TextSpan? In(string prose, TextSpan paragraph)
    {
        var text = prose.AsSpan(paragraph.Start, paragraph.Length);
        if (text is not ['_' or '~', ..]) return null;
        var sign = text[0];
        var length = text.IndexOfAnyExcept(sign);
        if (length < 0 || length > 2 || (sign == '~' && length != 2) || !IsText(text[length..])) return null;
        return IsClosed(text[length..], sign) ? null : new TextSpan(paragraph.Start, length);
    }

    /// <summary>Whether words follow, and the first one is no name of a file or a program: <c>_config.yml</c>, <c>__init__</c>.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return blank > 0 && char.IsLetter(text[0]) && !text[..blank].ContainsAny('.', '_', '/') && !text[..blank].ContainsAny('(', '=', '<');
    }

    /// <summary>Whether the sign stands somewhere behind a word, and no word goes on there.</summary>
    private static bool IsClosed(ReadOnlySpan<char> text, char sign)
    {
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == sign && !char.IsWhiteSpace(text[index - 1]) && (sign == '~' || index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1]))) return true;
        }

        return false;
    }
}

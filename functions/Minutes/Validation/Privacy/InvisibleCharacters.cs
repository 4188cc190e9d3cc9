using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds characters that nobody sees, in the whole text, code and comments included.</summary>
internal static class InvisibleCharacters
{
    /// <summary>How far into a line its marker is looked for.</summary>
    private const int LongestPrefix = 80;

    private const string Directions = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";
    private const string Spaces = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
    private const string NoWidths = "\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb";

    /// <summary>The first half of the tags (U+E0000 to U+E007F), which can write a whole text that nobody sees.</summary>
    private const char TagLead = '\udb40';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(Directions + Spaces + NoWidths + "\u00ad" + TagLead);

    /// <summary>The characters in order, each with what is written for it.</summary>
    internal static IEnumerable<(InvisibleKind Kind, TextEdit Edit)> In(MinutesDocument document)
    {
        var text = document.Source.Text;
        for (var at = 0; at < text.Length; at++)
        {
            // Most texts have hardly any character beyond ASCII: to leap to those is four times as quick as to look for all of these.
            var leap = text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7f');
            if (leap < 0) yield break;
            at += leap;
            if (!Suspects.Contains(text[at]) || KindOf(document, at) is not { } kind) continue;
            yield return (kind, new(new(at, text[at] == TagLead ? 2 : 1), kind is InvisibleKind.NoBreak || IsLineBreak(text, at) ? " " : ""));
        }
    }

    private static InvisibleKind? KindOf(MinutesDocument document, int at)
    {
        var text = document.Source.Text;
        return text[at] switch
        {
            '\u00ad' => InvisibleKind.SoftHyphen,
            TagLead => IsTag(text, at) ? InvisibleKind.NoWidth : null,
            '\u200c' or '\u200d' or '\u200e' or '\u200f' or '\u061c' => IsNeeded(text, at) ? null : InvisibleKind.NoWidth,
            var space when Spaces.Contains(space, StringComparison.Ordinal) => IsInPrefix(document, at) ? InvisibleKind.NoBreak : null,
            var direction when Directions.Contains(direction, StringComparison.Ordinal) => InvisibleKind.Direction,
            _ => InvisibleKind.NoWidth,
        };
    }

    /// <summary>A line separator between two words parts them; without it they would be one.</summary>
    private static bool IsLineBreak(string text, int at) =>
        text[at] is '\u2028' or '\u2029' && at > 0 && at + 1 < text.Length && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>Whether emoji are joined, or letters of a script that joins or is written from the right.</summary>
    private static bool IsNeeded(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length) return false;
        var (before, behind) = (text[at - 1], text[at + 1]);
        if (IsOfJoiningScript(before) || IsOfJoiningScript(behind)) return true;
        return text[at] == '\u200d' && (char.IsLowSurrogate(before) || before is '\ufe0f' or (>= '\u2190' and <= '\u2bff'))
            && (char.IsHighSurrogate(behind) || behind is >= '\u2190' and <= '\u2bff');
    }

    /// <summary>Hebrew, Arabic, the scripts of India and their neighbours, Mongolian, and the Arabic forms.</summary>
    private static bool IsOfJoiningScript(char character) =>
        character is (>= '\u0590' and <= '\u10ff' and not '\u061c') or (>= '\u1780' and <= '\u18af' and not '\u180e') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');

    /// <summary>Whether it is a tag; behind the black flag (U+1F3F4) tags spell a country.</summary>
    private static bool IsTag(string text, int at)
    {
        if (at + 1 == text.Length || text[at + 1] is < '\udc00' or > '\udc7f') return false;
        var start = at;
        while (start >= 2 && at - start < 16 && text[start - 2] == TagLead) start -= 2;
        return start < 2 || text[start - 2] != '\ud83c' || text[start - 1] != '\udff4';
    }

    /// <summary>Whether nothing but indentation, markers and the box of a task stands before it on its line, and something behind it.</summary>
    private static bool IsInPrefix(MinutesDocument document, int at)
    {
        var line = document.Lines[document.Source.LineIndexAt(at)];
        if (line.Kind is LineKind.Hidden or LineKind.Blank || at - line.Span.Start > LongestPrefix) return false;
        var before = document.Source.Text.AsSpan(line.Span.Start, at - line.Span.Start).Trim();
        if (document.Source.Text.AsSpan(at, line.Span.End - at).IsWhiteSpace()) return false;
        return before.IsEmpty || before.IndexOfAnyExcept('#') < 0 || before.IndexOfAnyExcept('>', ' ') < 0 || LineText.MarkerLength(before) == before.Length || IsTask(before);
    }

    private static bool IsTask(ReadOnlySpan<char> before) => before is ['*' or '-' or '+', ' ', '[', ' ' or 'x' or 'X', ']'];
}

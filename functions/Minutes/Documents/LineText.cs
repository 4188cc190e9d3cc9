using Minutes.Documents.Blocks;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>What stands on a line beside its content: blanks, list markers, heading marks.</summary>
internal static class LineText
{
    /// <summary>The span without leading and trailing white space.</summary>
    internal static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }

    /// <summary>The columns of white space before the content; a tab ends at the next multiple of four, as in Markdown.</summary>
    internal static int IndentOf(ReadOnlySpan<char> line) => new LineCursor(line).Indent;

    /// <summary>Length of the list marker at the start of the text, without the blanks behind it; 0 where there is none.</summary>
    internal static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var length = text[0] is '*' or '-' or '+' ? 1 : OrdinalLength(text);
        return length > 0 && (text.Length == length || text[length] is ' ' or '\t') ? length : 0;
    }

    /// <summary>The content behind a list marker; the whole span where there is none.</summary>
    internal static TextSpan AfterMarker(string text, TextSpan content)
    {
        var marker = MarkerLength(text.AsSpan(content.Start, content.Length));
        return Trim(text, TextSpan.Between(content.Start + marker, content.End));
    }

    /// <summary>The content between the marks of a heading: <c>## Agenda ##</c> gives <c>Agenda</c>.</summary>
    internal static TextSpan InsideHeading(string text, TextSpan content)
    {
        int start = content.Start, end = content.End;
        while (start < end && text[start] == '#') start++;
        var closing = end;
        while (closing > start && text[closing - 1] == '#') closing--;
        if (closing == start || char.IsWhiteSpace(text[closing - 1])) end = closing;
        return Trim(text, TextSpan.Between(start, end));
    }

    private static int OrdinalLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && text[digits] is '.' or ')' ? digits + 1 : 0;
    }
}

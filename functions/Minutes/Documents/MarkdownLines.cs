using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Minutes.Documents.Blocks;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>The lines of a Markdown file, and what each is, as the blocks tell it.</summary>
internal sealed class MarkdownLines
{
    private static readonly SearchValues<char> Strokes = SearchValues.Create("=-_*~ ");

    private readonly SourceText _source;
    private readonly MinutesLine[] _lines;
    private readonly List<MarkdownHeading> _headings = [];
    private readonly List<Enclosure> _enclosures = [];

    private MarkdownLines(SourceText source)
    {
        _source = source;
        _lines = new MinutesLine[source.Lines.Length];
        for (var index = 0; index < _lines.Length; index++)
        {
            var content = LineText.Trim(source.Text, source.Lines[index]);
            _lines[index] = new(index, source.Lines[index], KindOf(source.Slice(content)), 0, content);
        }
    }

    /// <summary>The lines of a text, its headings outside of lists and quotes, and its fences and comments, all in order.</summary>
    internal static (ImmutableArray<MinutesLine> Lines, ImmutableArray<MarkdownHeading> Headings, ImmutableArray<Enclosure> Enclosures) Read(SourceText source)
    {
        var lines = new MarkdownLines(source);
        BlockReader.Read(source, lines);
        return (ImmutableCollectionsMarshal.AsImmutableArray(lines._lines), [.. lines._headings], [.. lines._enclosures]);
    }

    /// <summary>Tells how many list items a line stands in.</summary>
    internal void SetDepth(int index, int depth)
    {
        if (depth > 0) _lines[index] = _lines[index] with { Depth = depth };
    }

    /// <summary>Tells that a list item begins on a line; several may, as in <c>* - inner</c>.</summary>
    internal void MarkItem(int index)
    {
        var line = _lines[index];
        _lines[index] = line with { Kind = LineKind.Item, Content = LineText.AfterMarker(_source.Text, line.Content) };
    }

    /// <summary>Tells that a line is a heading.</summary>
    internal void MarkHeading(int index, int level)
    {
        var line = _lines[index];
        _lines[index] = line with { Kind = LineKind.Heading, Content = LineText.InsideHeading(_source.Text, line.Content) };
        _headings.Add(new(index, level));
    }

    /// <summary>Tells that a line of <c>===</c> or <c>---</c> makes a heading of the lines above it, for which the first one stands.</summary>
    internal void MarkUnderlined(int first, int underline, int level)
    {
        if (_lines[first].Kind is not LineKind.Text) return;
        _lines[first] = _lines[first] with { Kind = LineKind.Heading };
        MarkRule(underline);
        _headings.Add(new(first, level));
    }

    /// <summary>Tells that a line divides, and says nothing.</summary>
    internal void MarkRule(int index) => _lines[index] = _lines[index] with { Kind = LineKind.Rule };

    /// <summary>Tells that a line has no content.</summary>
    internal void Hide(int index) => _lines[index] = _lines[index] with { Kind = LineKind.Hidden };

    /// <summary>Tells that lines are indented so far that they are code, or a list that somebody indented.</summary>
    internal void MarkCode(LineRange lines, int depth)
    {
        if (IndentedList.TryRead(_source.Text, _lines, lines, depth)) return;
        for (var index = lines.Start; index < lines.End; index++) Hide(index);
    }

    /// <summary>Tells of code between fences, or a comment.</summary>
    internal void AddEnclosure(Enclosure enclosure) => _enclosures.Add(enclosure);

    /// <summary>A line without a letter, digit or emoji, such as <c>=====</c>, divides and says nothing.</summary>
    private static LineKind KindOf(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty) return LineKind.Blank;
        return content.IndexOfAnyExcept(Strokes) < 0 ? LineKind.Rule : LineKind.Text;
    }
}

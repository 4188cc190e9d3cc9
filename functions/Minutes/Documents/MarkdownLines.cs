using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Reads the lines of a Markdown file: what each is, as the blocks tell it.</summary>
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
        var reading = new MarkdownLines(source);
        foreach (var block in BareMarkdown.Parse(source.Text)) reading.Visit(block, depth: 0);
        return (ImmutableCollectionsMarshal.AsImmutableArray(reading._lines), [.. reading._headings], [.. reading._enclosures]);
    }

    /// <summary>A line without a letter, digit or emoji, such as <c>=====</c>, divides and says nothing.</summary>
    private static LineKind KindOf(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty) return LineKind.Blank;
        return content.IndexOfAnyExcept(Strokes) < 0 ? LineKind.Rule : LineKind.Text;
    }

    private void Visit(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock { Parent: MarkdownDocument } heading:
                VisitHeading(heading);
                break;
            case BareParagraph { Parent: MarkdownDocument, HeadingLevel: > 0 } heading when _lines[heading.Line].Kind is LineKind.Text:
                VisitUnderlined(heading);
                break;
            case HtmlBlock html:
                if (html.Type is HtmlBlockType.Comment) _enclosures.Add(new(LinesOf(html), IsClosed(LinesOf(html))));
                if (IsHidden(html)) Hide(LinesOf(html));
                break;
            case YamlFrontMatterBlock:
                Hide(LinesOf(block));
                break;
            case FencedCodeBlock fenced:
                _enclosures.Add(new(LinesOf(fenced), fenced.ClosingFencedCharCount > 0));
                Hide(LinesOf(fenced));
                break;
            case CodeBlock code:
                if (!IndentedList.TryRead(_source.Text, _lines, LinesOf(code), depth)) Hide(LinesOf(code));
                break;
            case ThematicBreakBlock:
                _lines[block.Line] = _lines[block.Line] with { Kind = LineKind.Rule };
                break;
            case ListItemBlock item:
                VisitItem(item, depth + 1);
                break;
            case ContainerBlock container:
                foreach (var child in container) Visit(child, depth);
                break;
        }
    }

    private void VisitHeading(HeadingBlock heading)
    {
        var line = _lines[heading.Line];
        _lines[heading.Line] = line with { Kind = LineKind.Heading, Content = LineText.InsideHeading(_source.Text, line.Content) };
        _headings.Add(new(heading.Line, heading.Level));
    }

    /// <summary>A heading above a line of <c>===</c> or <c>---</c>. Where it has several lines, the first stands for it.</summary>
    private void VisitUnderlined(BareParagraph heading)
    {
        var lines = LinesOf(heading);
        _lines[lines.Start] = _lines[lines.Start] with { Kind = LineKind.Heading };
        _lines[lines.End - 1] = _lines[lines.End - 1] with { Kind = LineKind.Rule };
        _headings.Add(new(lines.Start, heading.HeadingLevel));
    }

    private void VisitItem(ListItemBlock item, int depth)
    {
        var lines = LinesOf(item);
        for (var index = lines.Start; index < lines.End; index++) _lines[index] = _lines[index] with { Depth = depth };
        var first = _lines[lines.Start];
        // An item may begin on the line of the item around it: * - inner.
        if (first.Kind is LineKind.Text or LineKind.Rule or LineKind.Item)
            _lines[lines.Start] = first with { Kind = LineKind.Item, Content = LineText.AfterMarker(_source.Text, first.Content) };
        foreach (var child in item) Visit(child, depth);
    }

    private void Hide(LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++) _lines[index] = _lines[index] with { Kind = LineKind.Hidden };
    }

    /// <summary>Comments, scripts and style sheets say nothing to a reader; other HTML (details, tables) wraps text.</summary>
    private static bool IsHidden(HtmlBlock html) => html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock);

    /// <summary>A comment that ends stops at the line where it does.</summary>
    private bool IsClosed(LineRange comment) => _source.Slice(_lines[comment.End - 1].Span).Contains("-->", StringComparison.Ordinal);

    /// <summary>The fences and what stands between them; without a closing fence the span of the block ends at the opening one.</summary>
    private static LineRange LinesOf(FencedCodeBlock fenced) =>
        new(fenced.Line, fenced.Line + 1 + fenced.Lines.Count + (fenced.ClosingFencedCharCount > 0 ? 1 : 0));

    private LineRange LinesOf(Block block)
    {
        var last = block.Span.End >= block.Span.Start ? _source.LineIndexAt(block.Span.End) : block.Line;
        return new(block.Line, Math.Max(last, block.Line) + 1);
    }
}

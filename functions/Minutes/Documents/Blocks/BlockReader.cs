using Minutes.Text;

namespace Minutes.Documents.Blocks;

/// <summary>
/// Finds the blocks of a Markdown text, line by line as CommonMark tells it (its appendix has the strategy), and says of each line what
/// it is. It makes no tree: that is of no use for minutes, and costs more time and memory than all else that reads them.
/// </summary>
internal sealed class BlockReader
{
    private readonly SourceText _source;
    private readonly MarkdownLines _lines;

    /// <summary>The list items and quotes that are open, the outermost first.</summary>
    private readonly List<Container> _open = [];

    private OpenBlock _block = OpenBlock.None;

    private BlockReader(SourceText source, MarkdownLines lines)
    {
        _source = source;
        _lines = lines;
    }

    /// <summary>Says of the lines of a text what they are.</summary>
    internal static void Read(SourceText source, MarkdownLines lines)
    {
        var reader = new BlockReader(source, lines);
        for (var index = FrontMatter.HiddenIn(source, lines); index < source.Lines.Length; index++) reader.Read(index);
        reader.CloseBlock();
    }

    private void Read(int index)
    {
        var line = new LineCursor(_source.Slice(_source.Lines[index]));
        var goingOn = GoingOn(ref line);
        var isInside = goingOn == _open.Count;
        if (!(isInside && (IsPartOfBlock(index, ref line) || IsUnderline(index, in line))) && !Opens(index, ref line, ref goingOn)) ReadText(index, in line, goingOn);
        _lines.SetDepth(index, Depth);
    }

    /// <summary>How many list items are open.</summary>
    private int Depth
    {
        get
        {
            var depth = 0;
            foreach (var container in _open) depth += container.IsItem ? 1 : 0;
            return depth;
        }
    }

    /// <summary>How many of the open list items and quotes go on with a line.</summary>
    private int GoingOn(ref LineCursor line)
    {
        for (var index = 0; index < _open.Count; index++)
        {
            if (!_open[index].GoesOn(ref line)) return index;
            if (_open[index].IsEmpty && !line.IsBlank) _open[index] = _open[index] with { IsEmpty = false };
        }

        return _open.Count;
    }

    /// <summary>Whether a line goes on with code or HTML, whatever stands there.</summary>
    private bool IsPartOfBlock(int index, ref LineCursor line)
    {
        switch (_block)
        {
            case { Fence: { } fence }:
                Add(index, isHidden: true, isEnd: fence.IsClosedBy(in line));
                return true;
            case { Html: { } html } when html.IsHidden || !line.IsBlank:
                Add(index, html.IsHidden, isEnd: html.EndsOn(line.Text));
                return true;
            case { IsCode: true } when line.IsIndented || line.IsBlank:
                if (!line.IsBlank) _block = _block with { End = index + 1 };
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a line makes a heading of the paragraph above it.</summary>
    private bool IsUnderline(int index, in LineCursor line)
    {
        if (!_block.IsParagraph || line.IsIndented || LineMarks.UnderlineLevel(line.Text) is not (> 0 and var level)) return false;
        if (LineMarks.AreDefinitions(_source.Text.AsSpan(_source.Lines[_block.Start].Start..(_source.Lines[index - 1].End)))) return false;
        if (_open.Count == 0) _lines.MarkUnderlined(_block.Start, index, level);
        _block = OpenBlock.None;
        return true;
    }

    /// <summary>Opens the blocks that begin on a line; false where its text is left to be read.</summary>
    private bool Opens(int index, ref LineCursor line, ref int goingOn)
    {
        while (!line.IsBlank)
        {
            var isInParagraph = _block.IsParagraph;
            if (line.IsIndented) return !isInParagraph && Open(OpenBlock.Code(index), goingOn);
            if (Container.TryTakeQuoteMark(ref line))
            {
                Open(Container.Quote, ref goingOn);
            }
            else if (OpensLeaf(index, in line, goingOn))
            {
                return true;
            }
            else if (ListMarker.TryTake(ref line, isInParagraph && goingOn == _open.Count) is { } item)
            {
                Open(item, ref goingOn);
                _lines.MarkItem(index);
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Opens what has no blocks inside.</summary>
    private bool OpensLeaf(int index, in LineCursor line, int goingOn)
    {
        if (LineMarks.HeadingLevel(line.Text) is > 0 and var level)
        {
            Open(OpenBlock.None, goingOn);
            if (_open.Count == 0) _lines.MarkHeading(index, level);
            return true;
        }

        if (LineMarks.IsBreak(line.Text))
        {
            _lines.MarkRule(index);
            return Open(OpenBlock.None, goingOn);
        }

        if (Fence.Opening(line.Text) is { } fence)
        {
            Open(OpenBlock.Of(fence, index), goingOn);
            Add(index, isHidden: true, isEnd: false);
            return true;
        }

        if (HtmlStart.Of(line.Text, _block.IsParagraph) is not { } html) return false;
        Open(OpenBlock.Of(html, index), goingOn);
        Add(index, html.IsHidden, html.EndsOn(line.Text));
        return true;
    }

    /// <summary>Reads what is left of a line: the rest of a paragraph, even where a list or quote around it seems to have ended, or a new one.</summary>
    private void ReadText(int index, in LineCursor line, int goingOn)
    {
        if (!_block.IsParagraph || line.IsBlank) Open(line.IsBlank ? OpenBlock.None : OpenBlock.Paragraph(index), goingOn);
    }

    private void Open(Container container, ref int goingOn)
    {
        Open(OpenBlock.None, goingOn);
        _open.Add(container);
        goingOn++;
    }

    /// <summary>Opens a block in those that go on, and closes the others; always true.</summary>
    private bool Open(OpenBlock block, int goingOn)
    {
        CloseBlock();
        _open.RemoveRange(goingOn, _open.Count - goingOn);
        _block = block;
        return true;
    }

    private void Add(int index, bool isHidden, bool isEnd)
    {
        if (isHidden) _lines.Hide(index);
        _block = _block with { End = index + 1, IsClosed = isEnd };
        if (isEnd) CloseBlock();
    }

    private void CloseBlock()
    {
        if (_block.IsCode) _lines.MarkCode(_block.Lines, Depth);
        if (_block.IsEnclosure) _lines.AddEnclosure(new(_block.Lines, _block.IsClosed));
        _block = OpenBlock.None;
    }
}

using Minutes.Text;

namespace Minutes.Documents.Blocks;

/// <summary>
/// Finds the blocks of a Markdown text, line by line as CommonMark tells it (its appendix has the strategy), and says of each line what
/// it is. It makes no tree: that is of no use for minutes, and takes nearly as long as all else that reads them.
/// </summary>
internal sealed class BlockReader
{
    private readonly SourceText _source;
    private readonly MarkdownLines _lines;
    private readonly OpenBlocks _open;

    private BlockReader(SourceText source, MarkdownLines lines) => (_source, _lines, _open) = (source, lines, new(lines));

    /// <summary>Says of the lines of a text what they are.</summary>
    internal static void Read(SourceText source, MarkdownLines lines)
    {
        var reader = new BlockReader(source, lines);
        for (var index = FrontMatter.HiddenIn(source, lines); index < source.Lines.Length; index++) reader.Read(index);
        reader._open.CloseBlock();
    }

    private void Read(int index)
    {
        var line = new LineCursor(_source.Slice(_source.Lines[index]));
        var goingOn = _open.GoingOn(ref line);
        var isPart = goingOn == _open.Count && (IsPartOfBlock(index, in line) || IsUnderline(index, in line));
        if (!isPart && !Opens(index, ref line, ref goingOn)) ReadText(index, in line, goingOn);
        _lines.SetDepth(index, _open.Depth);
    }

    /// <summary>Whether a line goes on with code or HTML, whatever stands there.</summary>
    private bool IsPartOfBlock(int index, in LineCursor line)
    {
        switch (_open.Block)
        {
            case { Fence: { } fence }:
                _lines.Hide(index);
                _open.GoOn(index, isLast: fence.IsClosedBy(in line));
                return true;
            case { Html: { } html } when html.IsHidden || !line.IsBlank:
                ReadHtml(index, html, in line);
                return true;
            case { IsCode: true } when line.IsIndented || line.IsBlank:
                if (!line.IsBlank) _open.GoOn(index);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether a line makes a heading of the paragraph above it.</summary>
    private bool IsUnderline(int index, in LineCursor line)
    {
        var paragraph = _open.Block;
        if (!paragraph.IsParagraph || line.IsIndented || LineMarks.UnderlineLevel(line.Text) is not (> 0 and var level)) return false;
        if (LineMarks.AreDefinitions(_source.Text.AsSpan(_source.Lines[paragraph.Start].Start.._source.Lines[index - 1].End))) return false;
        if (_open.Count == 0) _lines.MarkUnderlined(paragraph.Start, index, level);
        _open.CloseBlock();
        return true;
    }

    /// <summary>Opens the blocks that begin on a line; false where its text is left to be read.</summary>
    private bool Opens(int index, ref LineCursor line, ref int goingOn)
    {
        while (!line.IsBlank && !line.IsIndented)
        {
            if (Container.TryTakeQuoteMark(ref line))
            {
                _open.Open(Container.Quote, ref goingOn);
                continue;
            }

            if (OpensLeaf(index, in line, goingOn)) return true;
            if (ItemStart.TryTake(ref line, isInParagraph: _open.Block.IsParagraph && goingOn == _open.Count) is not { } item) return false;
            _open.Open(item, ref goingOn);
            _lines.MarkItem(index);
        }

        if (line.IsBlank || _open.Block.IsParagraph) return false;
        _open.Open(OpenBlock.Code(index), goingOn);
        return true;
    }

    /// <summary>Opens what has no blocks inside.</summary>
    private bool OpensLeaf(int index, in LineCursor line, int goingOn)
    {
        if (LineMarks.HeadingLevel(line.Text) is > 0 and var level)
        {
            _open.Open(OpenBlock.None, goingOn);
            if (_open.Count == 0) _lines.MarkHeading(index, level);
        }
        else if (LineMarks.IsBreak(line.Text))
        {
            _open.Open(OpenBlock.None, goingOn);
            _lines.MarkRule(index);
        }
        else if (Fence.Opening(line.Text) is { } fence)
        {
            _open.Open(OpenBlock.Of(fence, index), goingOn);
            _lines.Hide(index);
        }
        else if (HtmlStart.Of(line.Text, _open.Block.IsParagraph) is { } html)
        {
            _open.Open(OpenBlock.Of(html, index), goingOn);
            ReadHtml(index, html, in line);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadHtml(int index, HtmlStart html, in LineCursor line)
    {
        if (html.IsHidden) _lines.Hide(index);
        _open.GoOn(index, isLast: html.EndsOn(line.Text));
    }

    /// <summary>Reads what is left of a line: the rest of a paragraph, even where a list or quote around it seems to have ended, or a new one.</summary>
    private void ReadText(int index, in LineCursor line, int goingOn)
    {
        if (line.IsBlank) _open.Open(OpenBlock.None, goingOn);
        else if (!_open.Block.IsParagraph) _open.Open(OpenBlock.Paragraph(index), goingOn);
    }
}

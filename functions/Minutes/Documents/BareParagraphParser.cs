using Markdig.Parsers;
using Markdig.Syntax;

namespace Minutes.Documents;

/// <summary>A paragraph without its text: only its place counts.</summary>
internal sealed class BareParagraph(BlockParser parser) : ParagraphBlock(parser)
{
    /// <summary>The level of the heading that the paragraph is when its last line underlines it: 1 or 2; 0 for a paragraph.</summary>
    internal int HeadingLevel { get; set; }
}

/// <summary>
/// Reads paragraphs and underlined headings as Markdig does, in time linear in their size. Markdig's own parser looks a paragraph up
/// among all its siblings when it turns out to be a heading, and copies the rest of the lines for each link definition at its start.
/// </summary>
internal sealed class BareParagraphParser : ParagraphBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine) return BlockState.None;
        processor.NewBlocks.Push(new BareParagraph(this)
        {
            Column = processor.Column,
            Span = new(processor.Line.Start, processor.Line.End),
            ProcessInlines = false,
        });
        return BlockState.ContinueDiscard;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        var level = processor.IsCodeIndent ? 0 : UnderlineLevel(processor.Line.AsSpan());
        var isHeading = level > 0 && !IsOutside(processor, block) && !IsDefinitions(processor.Line.Text.AsSpan(block.Span.Start, block.Span.Length));
        block.UpdateSpanEnd(processor.Line.End);
        if (!isHeading) return BlockState.ContinueDiscard;

        ((BareParagraph)block).HeadingLevel = level;
        processor.Close(block);
        return BlockState.BreakDiscard;
    }

    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block) => true;

    private static int UnderlineLevel(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" \t");
        if (line.IsEmpty || line[0] is not ('=' or '-') || line.ContainsAnyExcept(line[0])) return 0;
        return line[0] == '=' ? 1 : 2;
    }

    /// <summary>Whether the line goes on with a paragraph whose list or quote it stands outside of.</summary>
    private static bool IsOutside(BlockProcessor processor, Block paragraph) => paragraph.Parent is { IsOpen: false };

    /// <summary>Whether every line defines a link, <c>[text]: address</c>; these are no heading, whatever stands below them.</summary>
    private static bool IsDefinitions(ReadOnlySpan<char> paragraph)
    {
        foreach (var line in paragraph.EnumerateLines())
        {
            var text = line.TrimStart();
            if (!text.StartsWith('[') || text.IndexOf("]:", StringComparison.Ordinal) < 0) return false;
        }

        return true;
    }
}

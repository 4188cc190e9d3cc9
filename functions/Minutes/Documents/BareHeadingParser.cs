using Markdig.Parsers;
using Markdig.Syntax;

namespace Minutes.Documents;

/// <summary>Reads headings as Markdig does, but keeps no text of them: only their place and level count.</summary>
internal sealed class BareHeadingParser : HeadingBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (base.TryOpen(processor) is not BlockState.Break) return BlockState.None;
        ((HeadingBlock)processor.NewBlocks.Peek()).ProcessInlines = false;
        return BlockState.BreakDiscard;
    }
}

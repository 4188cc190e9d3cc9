using Markdig.Parsers;
using Markdig.Syntax;

namespace Minutes.Documents;

/// <summary>
/// Reads lists as Markdig does, but leaves the blank lines in the items. Markdig takes them out when the list ends, each at the cost
/// of the item's whole length, to tell loose lists from tight ones; minutes are not rendered.
/// </summary>
internal sealed class BareListParser : ListBlockParser
{
    /// <inheritdoc/>
    public override bool Close(BlockProcessor processor, Block block)
    {
        // What comes next in the item around the list depends on whether a blank line stands before it.
        if (block is ListBlock { LastChild: ListItemBlock { LastChild: BlankLineBlock }, Parent: ListItemBlock outer }) outer.Add(new BlankLineBlock());
        return true;
    }
}

namespace Minutes.Documents.Blocks;

/// <summary>What is open at a line: list items and quotes inside of one another, and in the innermost a block without blocks inside.</summary>
internal sealed class OpenBlocks(MarkdownLines lines)
{
    private readonly List<Container> _containers = [];

    /// <summary>The block in the innermost of them.</summary>
    internal OpenBlock Block { get; private set; }

    /// <summary>How many list items and quotes are open.</summary>
    internal int Count => _containers.Count;

    /// <summary>How many list items are open.</summary>
    internal int Depth
    {
        get
        {
            var depth = 0;
            foreach (var container in _containers) depth += container.IsItem ? 1 : 0;
            return depth;
        }
    }

    /// <summary>How many of the list items and quotes go on with a line, which loses what stands there for them.</summary>
    internal int GoingOn(ref LineCursor line)
    {
        for (var index = 0; index < _containers.Count; index++)
        {
            if (!_containers[index].GoesOn(ref line)) return index;
            if (_containers[index].IsEmpty && !line.IsBlank) _containers[index] = _containers[index] with { IsEmpty = false };
        }

        return _containers.Count;
    }

    /// <summary>Opens a block inside of those that go on, and closes the others.</summary>
    internal void Open(OpenBlock block, int goingOn)
    {
        CloseBlock();
        _containers.RemoveRange(goingOn, _containers.Count - goingOn);
        Block = block;
    }

    /// <summary>Opens a list item or a quote inside of those that go on, and closes the others.</summary>
    internal void Open(Container container, ref int goingOn)
    {
        Open(OpenBlock.None, goingOn);
        _containers.Add(container);
        goingOn++;
    }

    /// <summary>Goes on with the block, whose last line this may be.</summary>
    internal void GoOn(int index, bool isLast = false)
    {
        Block = Block with { End = index + 1, IsClosed = isLast };
        if (isLast) CloseBlock();
    }

    /// <summary>Closes the block, and tells of its lines what is known only now.</summary>
    internal void CloseBlock()
    {
        if (Block.IsCode) lines.MarkCode(Block.Lines, Depth);
        if (Block.IsEnclosure) lines.AddEnclosure(new(Block.Lines, Block.IsClosed));
        Block = OpenBlock.None;
    }
}

using Minutes.Documents;

namespace Minutes.Series;

/// <summary>The lines of the minutes of a series up to some day, and what its first minutes are asked. They are read when somebody asks for one.</summary>
internal sealed class EarlierLines
{
    private readonly List<MinutesDocument> _unread = [];
    private readonly SortedSet<string> _lines = new(Filling.FirstPrompts, StringComparer.Ordinal);

    internal void Add(MinutesDocument document) => _unread.Add(document);

    /// <summary>
    /// Whether a line stands there. A prompt has lost its answer on the way, and a name its "-> moved to …": the beginning of a known
    /// line is known, too.
    /// </summary>
    internal bool Know(string line)
    {
        Read();
        var last = line + char.MaxValue;
        var from = line;
        while (_lines.GetViewBetween(from, last).Min is { } first)
        {
            if (first.Length == line.Length || !char.IsLetterOrDigit(first[line.Length])) return true;

            // Of the lines that go on with the same letter one is enough.
            from = line + (char)(first[line.Length] + 1);
        }

        return false;
    }

    private void Read()
    {
        foreach (var document in _unread) _lines.UnionWith(Filling.LinesOf(document));
        _unread.Clear();
    }
}

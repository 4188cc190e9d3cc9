using Minutes.Documents;

namespace Minutes.Series;

/// <summary>The lines of the minutes of a series up to some day, and what its first minutes are asked. They are read when somebody asks for one that may be theirs.</summary>
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
        ReadWhatMayHave(line);
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

    /// <summary>Most lines that are asked for are new, and the traces of the earlier minutes tell so.</summary>
    private void ReadWhatMayHave(string line)
    {
        for (var index = _unread.Count - 1; index >= 0; index--)
        {
            if (!_unread[index].Traces.MayHave(line)) continue;
            _lines.UnionWith(Filling.LinesOf(_unread[index]));
            _unread.RemoveAt(index);
        }
    }
}

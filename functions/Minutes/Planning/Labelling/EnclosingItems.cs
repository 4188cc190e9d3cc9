using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>In which list items the lines of minutes stand, and in which sections.</summary>
internal sealed class EnclosingItems
{
    private const int None = -1;

    private readonly MinutesDocument _document;
    private readonly int[] _item, _outer;
    private readonly Section?[] _section;
    private readonly Section _whole;
    private readonly Dictionary<int, Topic> _topics = [];

    private EnclosingItems(MinutesDocument document)
    {
        _document = document;
        _item = new int[document.Lines.Length];
        _outer = new int[document.Lines.Length];
        _section = new Section?[document.Lines.Length];
        _whole = new(SectionKind.Topic, 1, "", default, 0, new(0, document.Lines.Length), document.Lines.Length, null);
        Read();
    }

    internal static EnclosingItems Of(MinutesDocument document) => document.Once(minutes => new EnclosingItems(minutes));

    /// <summary>The section of a line; the whole text stands for the one of lines above all headings.</summary>
    internal Section SectionOf(int line) => _section[line] ?? _whole;

    /// <summary>The items that a line stands in, innermost first, each as if it were a topic.</summary>
    internal IEnumerable<Topic> Of(int line)
    {
        for (var item = _item[line]; item != None; item = _outer[item]) yield return TopicAt(item);
    }

    private Topic TopicAt(int item)
    {
        if (_topics.TryGetValue(item, out var known)) return known;
        var section = SectionOf(item);
        var lines = new LineRange(item, TopicReader.EndOfItem(_document.Lines, item, section.Own.End));
        return _topics[item] = new(TopicForm.Bullet, _document.TextOf(_document.Lines[item].Content), lines, section);
    }

    private void Read()
    {
        var open = new Stack<MinutesLine>();
        var sections = _document.Sections.ToDictionary(section => section.Line);
        Section? current = null;
        foreach (var line in _document.Lines)
        {
            if (sections.TryGetValue(line.Index, out var section)) current = section;
            if (line.IsContent)
            {
                while (open.TryPeek(out var above) && (above.Depth > line.Depth || (line.Kind is LineKind.Item && above.Depth == line.Depth))) open.Pop();
            }

            _outer[line.Index] = open.TryPeek(out var outer) ? outer.Index : None;
            if (line.Kind is LineKind.Item) open.Push(line);
            _item[line.Index] = open.TryPeek(out var inner) ? inner.Index : None;
            _section[line.Index] = current;
        }
    }
}

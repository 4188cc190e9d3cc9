namespace Minutes.Series;

/// <summary>Lines that minutes say, to be found whole or by their beginnings.</summary>
internal sealed class KnownLines
{
    /// <summary>By it, of the lines that begin alike those come first that go on with another word.</summary>
    private static readonly Comparer<string> ByWords = Comparer<string>.Create((one, other) =>
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return same == one.Length || same == other.Length ? one.Length.CompareTo(other.Length) : Rank(one[same]).CompareTo(Rank(other[same]));
    });

    private readonly HashSet<string> _lines = [];

    /// <summary>Those that are not in <see cref="_sorted"/> yet: in most series nobody asks for beginnings.</summary>
    private readonly List<string> _unsorted = [];
    private readonly SortedSet<string> _sorted = new(ByWords);

    internal KnownLines(IEnumerable<string> lines) => Add(lines);

    internal void Add(IEnumerable<string> lines) => _unsorted.AddRange(lines.Where(_lines.Add));

    /// <summary>Whether a line is known, or is the beginning of a known one up to the end of a word.</summary>
    internal bool Contain(string line)
    {
        if (_lines.Contains(line)) return true;
        _sorted.UnionWith(_unsorted);
        _unsorted.Clear();
        return _sorted.GetViewBetween(line, line + char.MaxValue).Min is not null;
    }

    private static (bool IsInWord, char Character) Rank(char character) => (char.IsLetterOrDigit(character), character);
}

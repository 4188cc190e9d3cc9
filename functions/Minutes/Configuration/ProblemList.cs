using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Configuration;

/// <summary>The mistakes found in one file so far.</summary>
internal sealed class ProblemList(SourceText source)
{
    private readonly List<(int Index, Problem Problem)> _problems = [];

    /// <summary>The file.</summary>
    public string Path => source.Path;

    public int Count => _problems.Count;

    /// <summary>Adds what is wrong at a character, the end of the file included.</summary>
    public void Add(int index, string message, string? advice = null) =>
        _problems.Add((index, new(source.Path, PositionAt(index), message, advice)));

    /// <summary>The mistakes as they stand in the text: keys are read in the order of the table, not of the file.</summary>
    public ImmutableArray<Problem> InOrderOfText() => [.. _problems.OrderBy(found => found.Index).Select(found => found.Problem)];

    /// <summary>The line of a character, from 1.</summary>
    public int LineAt(int index) => PositionAt(index).Line;

    /// <summary>The place of a character, never behind the end of a line: YAML takes the end of the file for one more line, in which an editor cannot stand.</summary>
    public LinePosition PositionAt(int index) =>
        source.Lines.IsEmpty ? new(1, 1) : source.PositionAt(Math.Min(index, source.Lines[source.LineIndexAt(index)].End));
}

using Minutes.Documents;

namespace Minutes.Series;

/// <summary>What minutes say, line by line, without the notes on how long an item has been open.</summary>
internal sealed class SaidLines
{
    private readonly string?[] _lines;
    private readonly HashSet<string> _distinct;

    private SaidLines(MinutesDocument document)
    {
        _lines = [.. document.Lines.Select(line => line.IsContent ? AgeNote.Without(document.TextOf(line.Content)) : null)];
        _distinct = [.. _lines.OfType<string>()];
    }

    internal static SaidLines Of(MinutesDocument document) => document.Once(minutes => new SaidLines(minutes));

    /// <summary>What some lines say, without those that say nothing.</summary>
    internal IEnumerable<string> In(LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (_lines[index] is { Length: > 0 } text) yield return text;
        }
    }

    /// <summary>Whether any line says this.</summary>
    internal bool Contain(string text) => _distinct.Contains(text);
}

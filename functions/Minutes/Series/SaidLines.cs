using Minutes.Documents;

namespace Minutes.Series;

/// <summary>What minutes say, line by line, without the notes on how long an item has been open.</summary>
internal sealed class SaidLines
{
    private readonly MinutesDocument _document;

    /// <summary>In order, to find a line without a string for each.</summary>
    private readonly int[] _hashes;

    /// <summary>The lines with these hashes.</summary>
    private readonly int[] _lines;

    /// <summary>Most minutes have no note, and no line of them need be searched for one.</summary>
    private readonly bool _hasNotes;

    private SaidLines(MinutesDocument document)
    {
        _document = document;
        _hasNotes = AgeNote.MayStandIn(document.Source.Text);
        _lines = [.. document.Lines.Where(line => line.IsContent).Select(line => line.Index)];
        _hashes = Array.ConvertAll(_lines, line => string.GetHashCode(TextAt(line)));
        Array.Sort(_hashes, _lines);
    }

    internal static SaidLines Of(MinutesDocument document) => document.Once(minutes => new SaidLines(minutes));

    /// <summary>What some lines say, without those that say nothing.</summary>
    internal IEnumerable<string> In(LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (_document.Lines[index].IsContent && TextAt(index) is { Length: > 0 } text) yield return text.ToString();
        }
    }

    /// <summary>Whether any line says this.</summary>
    internal bool Contain(ReadOnlySpan<char> text)
    {
        var hash = string.GetHashCode(text);
        var index = Array.BinarySearch(_hashes, hash);
        while (index > 0 && _hashes[index - 1] == hash) index--;
        for (; index >= 0 && index < _lines.Length && _hashes[index] == hash; index++)
        {
            if (TextAt(_lines[index]).SequenceEqual(text)) return true;
        }

        return false;
    }

    /// <summary>Whether all that some lines of other minutes say is said here, too.</summary>
    internal bool ContainAll(SaidLines other, LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (other._document.Lines[index].IsContent && other.TextAt(index) is { Length: > 0 } text && !Contain(text)) return false;
        }

        return true;
    }

    private ReadOnlySpan<char> TextAt(int line)
    {
        var text = _document.Source.Slice(_document.Lines[line].Content);
        return _hasNotes ? AgeNote.Without(text) : text;
    }
}

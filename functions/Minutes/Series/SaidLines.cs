using System.Numerics;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>What minutes say, line by line, without the notes on how long an item has been open.</summary>
internal sealed class SaidLines
{
    private readonly MinutesDocument _document;

    /// <summary>For some bits of a hash one line that has them, and for each line another with the same bits; 0 for none, 1 for the first line. So a line is found without a string for each.</summary>
    private readonly int[] _byHash, _next;

    /// <summary>Most minutes have no note, and no line of them need be searched for one.</summary>
    private readonly bool _hasNotes;

    private SaidLines(MinutesDocument document)
    {
        _document = document;
        _hasNotes = AgeNote.MayStandIn(document.Source.Text);
        _next = new int[document.Lines.Length];
        _byHash = new int[BitOperations.RoundUpToPowerOf2((uint)_next.Length + 1)];
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.IsContent) Add(line);
        }
    }

    /// <summary>The length of the longest line that stands there twice; 0 where none does.</summary>
    internal int LongestTwice { get; private set; }

    internal static SaidLines Of(MinutesDocument document) => document.Once(minutes => new SaidLines(minutes));

    /// <summary>What some lines say, without those that say nothing.</summary>
    internal IEnumerable<string> In(LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (Says(index)) yield return TextAt(index).ToString();
        }
    }

    /// <summary>Whether any of some lines says something.</summary>
    internal bool SayAnything(LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (Says(index)) return true;
        }

        return false;
    }

    /// <summary>Whether any line says this.</summary>
    internal bool Contain(ReadOnlySpan<char> text) => Find(text, BucketOf(text)) >= 0;

    /// <summary>Whether all that some lines of other minutes say is said here, too.</summary>
    internal bool ContainAll(SaidLines other, LineRange lines)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (other.Says(index) && !Contain(other.TextAt(index))) return false;
        }

        return true;
    }

    private void Add(in MinutesLine line)
    {
        var text = TextAt(line.Index);
        var bucket = BucketOf(text);
        if (Find(text, bucket) >= 0)
        {
            LongestTwice = Math.Max(LongestTwice, line.Content.Length);
            return;
        }

        _next[line.Index] = _byHash[bucket];
        _byHash[bucket] = line.Index + 1;
    }

    private int BucketOf(ReadOnlySpan<char> text) => string.GetHashCode(text) & (_byHash.Length - 1);

    private int Find(ReadOnlySpan<char> text, int bucket)
    {
        var line = _byHash[bucket] - 1;
        while (line >= 0 && !TextAt(line).SequenceEqual(text)) line = _next[line] - 1;
        return line;
    }

    private bool Says(int line) => _document.Lines[line].IsContent && !TextAt(line).IsEmpty;

    private ReadOnlySpan<char> TextAt(int line)
    {
        var text = _document.Source.Slice(_document.Lines[line].Content);
        return _hasNotes ? AgeNote.Without(text) : text;
    }
}

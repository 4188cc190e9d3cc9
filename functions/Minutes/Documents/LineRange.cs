namespace Minutes.Documents;

/// <summary>A half-open range of lines: from index <paramref name="Start"/> up to, and without, <paramref name="End"/>, both from 0.</summary>
public readonly record struct LineRange(int Start, int End)
{
    /// <summary>Number of lines.</summary>
    public int Count => End - Start;

    /// <summary>The lines themselves.</summary>
    public IEnumerable<MinutesLine> Of(MinutesDocument document)
    {
        for (var index = Start; index < End; index++) yield return document.Lines[index];
    }

    /// <summary>Whether the line with this index lies in the range.</summary>
    public bool Contains(int line) => line >= Start && line < End;
}

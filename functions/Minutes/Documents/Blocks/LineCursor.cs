namespace Minutes.Documents.Blocks;

/// <summary>
/// A place in a line, from which its blanks are counted by columns. A tab reaches to the next multiple of four columns of the line, and
/// may be passed in part (CommonMark, 2.2).
/// </summary>
internal ref struct LineCursor
{
    private const int TabStop = 4;

    private readonly ReadOnlySpan<char> _line;
    private int _position, _column;

    /// <param name="line">The line, or its rest.</param>
    /// <param name="column">The column in which that begins, from 0.</param>
    internal LineCursor(ReadOnlySpan<char> line, int column = 0)
    {
        _line = line;
        _column = column;
        FindText();
    }

    /// <summary>The columns of blanks from here to the text.</summary>
    internal int Indent { get; private set; }

    /// <summary>The line behind these blanks.</summary>
    internal ReadOnlySpan<char> Text { get; private set; }

    /// <summary>Whether nothing but blanks is left.</summary>
    internal readonly bool IsBlank => Text.IsEmpty;

    /// <summary>Whether the text stands so far to the right that Markdown takes it for code, or for the rest of a paragraph.</summary>
    internal readonly bool IsIndented => Indent >= TabStop;

    /// <summary>Goes over a number of columns; each sign that is no tab takes one.</summary>
    internal void Skip(int columns)
    {
        for (var end = _column + columns; _column < end && _position < _line.Length;)
        {
            var next = Next(_column, _line[_position]);
            if (next <= end) _position++;
            _column = Math.Min(next, end);
        }

        FindText();
    }

    /// <summary>Goes to the text and over some signs of it, and one column of blanks behind them, if there is one.</summary>
    internal void SkipMarker(int length)
    {
        Skip(Indent + length);
        Skip(Math.Min(Indent, 1));
    }

    private void FindText()
    {
        var (text, column) = (_position, _column);
        while (text < _line.Length && _line[text] is ' ' or '\t') column = Next(column, _line[text++]);
        Indent = column - _column;
        Text = _line[text..];
    }

    private static int Next(int column, char sign) => sign == '\t' ? column + TabStop - (column % TabStop) : column + 1;
}

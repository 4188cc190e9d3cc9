namespace Minutes.Text;

/// <summary>A place in a file as people count: line and column both from 1, columns in characters.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>As compilers print it: <c>12:3</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}

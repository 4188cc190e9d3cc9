namespace Minutes.Documents;

/// <summary>Code between fences, or a comment: lines that Markdown does not read.</summary>
/// <param name="Lines">The lines, the fences or the comment's marks included.</param>
/// <param name="IsClosed">Whether its end is marked; without, it goes on to the end of its list item or of the file.</param>
public readonly record struct Enclosure(LineRange Lines, bool IsClosed);

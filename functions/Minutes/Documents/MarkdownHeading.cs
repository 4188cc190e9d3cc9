namespace Minutes.Documents;

/// <summary>A heading: the index of its line, from 0, and its level, 1 to 6.</summary>
internal readonly record struct MarkdownHeading(int Line, int Level);

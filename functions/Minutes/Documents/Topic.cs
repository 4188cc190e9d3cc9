namespace Minutes.Documents;

/// <summary>Something that was, or was to be, talked about.</summary>
/// <param name="Form">Heading or bullet.</param>
/// <param name="Text">Its name: the heading's or the bullet's first line, as it is written.</param>
/// <param name="Lines">The name's line and the lines that belong to it; topics below a heading are topics of their own and not among them.</param>
/// <param name="Section">The heading's own section, or the section that the bullet stands in.</param>
public sealed record Topic(TopicForm Form, string Text, LineRange Lines, Section Section)
{
    /// <summary>Index of the line that names it, from 0.</summary>
    public int Line => Lines.Start;

    /// <summary>The lines below the name.</summary>
    public LineRange Body => Lines with { Start = Lines.Start + 1 };

    /// <summary>The section that it stands in: for a heading the one above it, for a bullet the one around it.</summary>
    public Section? Within => Form is TopicForm.Heading ? Section.Parent : Section;

    /// <summary>The headings that it stands under, outermost first, without the title.</summary>
    public IEnumerable<Section> Path => Form is TopicForm.Heading ? Section.Path : [.. Section.Path, Section];
}

namespace Minutes.Documents;

/// <summary>What a line of a Markdown file is to a reader of minutes.</summary>
public enum LineKind
{
    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A heading outside of lists and quotes: <c>## Agenda</c>.</summary>
    Heading,

    /// <summary>The first line of a list item: <c>* @handle</c>.</summary>
    Item,

    /// <summary>Any other text: a paragraph, the continuation of an item, a quote, a table.</summary>
    Text,

    /// <summary>A thematic break (<c>---</c>) or the underline of a heading.</summary>
    Rule,

    /// <summary>No content: code, a comment, front matter, a style or script block.</summary>
    Hidden,
}

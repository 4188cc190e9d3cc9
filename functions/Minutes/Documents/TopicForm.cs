namespace Minutes.Documents;

/// <summary>How a topic stands in minutes.</summary>
public enum TopicForm
{
    /// <summary>A heading with its text below.</summary>
    Heading,

    /// <summary>A bullet at the outermost level, with what is indented below it.</summary>
    Bullet,
}

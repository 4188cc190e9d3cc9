namespace Minutes.Validation.Actions;

/// <summary>What marks an action item.</summary>
internal enum ActionMarkKind
{
    /// <summary>"AI", "Action", "Action item": it asks for an owner.</summary>
    Action,

    /// <summary>"TODO", "To do": what is left, often of the topic's owner.</summary>
    ToDo,

    /// <summary>A box to be ticked: lists of tasks have them, too.</summary>
    Box,
}

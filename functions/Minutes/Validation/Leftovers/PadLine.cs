using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>A line that came from the pad.</summary>
/// <param name="Line">The line, which says nothing else.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsInTopic">Whether it is an instruction among what was said about a topic: it may be meant for something else.</param>
/// <param name="HasChildren">Whether other lines are nested below it, which would lose their place with it.</param>
internal readonly record struct PadLine(MinutesLine Line, PadLineKind Kind, bool IsInTopic, bool HasChildren);

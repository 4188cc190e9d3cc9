using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Outlines;

/// <summary>A topic of the next minutes.</summary>
/// <param name="Form">Heading or bullet.</param>
/// <param name="Level">The heading's level, 1 to 6; 0 for a bullet.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">What stands below: the note on its age, then the carried text; whole lines with their indentation.</param>
/// <param name="Decision">Why it is here; null for a heading that stands here only because a topic below it does.</param>
public sealed record OutlineTopic(TopicForm Form, int Level, string Name, ImmutableArray<string> Lines, CarryDecision? Decision);

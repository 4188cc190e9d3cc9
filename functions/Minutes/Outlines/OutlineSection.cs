using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Outlines;

/// <summary>A boilerplate section of the next minutes.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Level">The heading's level, 1 to 6; 0 where the series has no such heading, and what is in the section stands right below the title.</param>
/// <param name="Name">The heading's text.</param>
/// <param name="Lines">Prompts, the presenter, the roster: whole lines with their indentation.</param>
/// <param name="Topics">The carried topics, in order; a topic with subtopics stands before them.</param>
public sealed record OutlineSection(SectionKind Kind, int Level, string Name, ImmutableArray<string> Lines, ImmutableArray<OutlineTopic> Topics);

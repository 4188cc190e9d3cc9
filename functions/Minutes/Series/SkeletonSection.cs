using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>A heading that stands in every minutes of a series, with what stands below it each time.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Level">The heading's level, 1 to 6.</param>
/// <param name="Name">The heading's text.</param>
/// <param name="Prompts">The lines that stand below it each time, with their indentation, without answers.</param>
public sealed record SkeletonSection(SectionKind Kind, int Level, string Name, ImmutableArray<string> Prompts);

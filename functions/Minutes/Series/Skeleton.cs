using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>What minutes of a series look like before anybody has written into them.</summary>
/// <param name="Title">The title's form.</param>
/// <param name="Sections">The boilerplate headings in their order; one without name and level where the series has none.</param>
/// <param name="HasBlankAfterHeading">Whether a blank line stands between a heading and its text.</param>
/// <param name="Bullet">The list marker that the series uses most: <c>*</c>, <c>-</c> or <c>+</c>.</param>
public sealed record Skeleton(TitleForm Title, ImmutableArray<SkeletonSection> Sections, bool HasBlankAfterHeading, char Bullet)
{
    /// <summary>The skeleton of a series without minutes.</summary>
    public static Skeleton Plain { get; } = new(
        TitleForm.Plain,
        [
            new(SectionKind.Participants, 2, "Participants", []),
            new(SectionKind.Roles, 2, "Roles", ["* Who takes the minutes?"]),
            new(SectionKind.Agenda, 2, "Agenda", []),
        ],
        HasBlankAfterHeading: true,
        '*');
}

using System.Collections.Immutable;
using Minutes.Documents;
using NodaTime;

namespace Minutes.Outlines;

/// <summary>The next minutes before they are text: skeleton, carried topics, and who presents. A template turns them into Markdown.</summary>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Title">The title's line, heading marks included.</param>
/// <param name="Sections">The sections in their order.</param>
/// <param name="Presenter">Handle, without <c>@</c>, of who presents by the rota; null where there is none.</param>
/// <param name="Bullet">The list marker that the series uses.</param>
/// <param name="HasBlankAfterHeading">Whether the series leaves a line blank below a heading.</param>
public sealed record Outline(LocalDate Date, string Title, ImmutableArray<OutlineSection> Sections, string? Presenter, char Bullet, bool HasBlankAfterHeading)
{
    /// <summary>Whether the minutes ask who presents, and nobody is named.</summary>
    public bool IsPresenterOpen => Presenter is null && Sections.Any(section =>
        section.Kind is SectionKind.Roles or SectionKind.Recurring or SectionKind.Housekeeping && section.Lines.Any(Rota.IsAskedIn));
}

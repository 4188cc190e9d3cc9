using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Outlines;

/// <summary>The next minutes before they are text: skeleton, carried topics, and who presents. A template turns them into Markdown.</summary>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Title">The title's line, heading marks included.</param>
/// <param name="Sections">The sections in their order.</param>
/// <param name="HasBlankAfterHeading">Whether the series leaves a line blank below a heading.</param>
public sealed record Outline(LocalDate Date, string Title, ImmutableArray<OutlineSection> Sections, bool HasBlankAfterHeading);

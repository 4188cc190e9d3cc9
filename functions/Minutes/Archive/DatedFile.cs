using NodaTime;

namespace Minutes.Archive;

/// <summary>A Markdown file whose path bears a date.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Date">The date in its path; its title may say otherwise.</param>
/// <param name="Pattern">The path with the date taken out.</param>
public sealed record DatedFile(ArchivePath Path, LocalDate Date, PathPattern Pattern);

using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>A file that a pull request changes.</summary>
/// <param name="Path">Where it lies at the head.</param>
/// <param name="Kind">What became of it.</param>
public sealed record ChangedFile(ArchivePath Path, FileChange Kind);

using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>A file of a pull request, before and after.</summary>
/// <param name="Path">Where it lies at the head.</param>
/// <param name="After">Its content at the head.</param>
/// <param name="Before">Its content at the merge base; null for a new file.</param>
public sealed record FileVersions(ArchivePath Path, BlobContent After, BlobContent? Before);

using Minutes.Archive;

namespace Minutes.Changes;

/// <summary>A commit of one file.</summary>
/// <param name="Parent">The commit that the branch must point at: where somebody pushed meanwhile, nothing is written.</param>
/// <param name="Path">The file.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Message">The commit's message, without any carried text.</param>
/// <param name="Removed">A file that the commit takes away: the old name of a moved one; null for none.</param>
public sealed record FileCommit(string Parent, ArchivePath Path, byte[] Content, string Message, ArchivePath? Removed = null);

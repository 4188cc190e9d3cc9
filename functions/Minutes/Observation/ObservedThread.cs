using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>A thread of a review that the viewer began.</summary>
/// <param name="CommentId">The node id of its first comment.</param>
/// <param name="Path">The file.</param>
/// <param name="Body">The first comment's text, with its hidden marker.</param>
public sealed record ObservedThread(string CommentId, ArchivePath Path, string Body);

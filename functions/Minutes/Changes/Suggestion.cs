using Minutes.Archive;

namespace Minutes.Changes;

/// <summary>A mend that one click takes over.</summary>
/// <param name="Path">The file.</param>
/// <param name="StartLine">The first line that it replaces, from 1, at the head.</param>
/// <param name="EndLine">The last line that it replaces.</param>
/// <param name="Marker">The hidden line by which a thread is known again, so that none is begun twice.</param>
/// <param name="Body">The comment's text: marker, reason, and the <c>suggestion</c> block.</param>
public sealed record Suggestion(ArchivePath Path, int StartLine, int EndLine, string Marker, string Body);

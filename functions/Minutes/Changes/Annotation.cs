using Minutes.Archive;
using Minutes.Validation;

namespace Minutes.Changes;

/// <summary>A remark of a check run at lines of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="StartLine">The first line, from 1.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Title">The rule.</param>
/// <param name="Message">What is wrong and what to do, without what is private.</param>
public sealed record Annotation(ArchivePath Path, int StartLine, int EndLine, Severity Severity, string Title, string Message);

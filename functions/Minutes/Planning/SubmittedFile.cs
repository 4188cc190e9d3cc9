using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning;

/// <summary>A file that is to be checked, as it was read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Document">What it says, or why it cannot be read.</param>
/// <param name="Bytes">Its bytes; only looked at where it cannot be read.</param>
/// <param name="Before">Its bytes before the change that is checked, so that only what is new is told; null tells all.</param>
public sealed record SubmittedFile(SubmittedPath Path, Parsed<MinutesDocument> Document, ReadOnlyMemory<byte> Bytes, byte[]? Before = null);

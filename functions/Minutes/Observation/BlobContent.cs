namespace Minutes.Observation;

/// <summary>The content of a file in git.</summary>
/// <param name="Id">The blob's id.</param>
/// <param name="Bytes">The bytes, which have this id; null where they cannot be read through GraphQL: too large, binary, or no UTF-8.</param>
/// <param name="Reason">Why they cannot be read, in words; null where they can.</param>
public sealed record BlobContent(string Id, byte[]? Bytes, string? Reason = null);

using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>A reference in minutes, and whether it says that the meeting discussed what it names.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Against">Why it does not count, in words; null where it counts.</param>
internal sealed record WeighedReference(Reference Reference, string? Against);

using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>A file with its references.</summary>
/// <param name="File">The file.</param>
/// <param name="Against">Why none of its references counts; null where they may.</param>
/// <param name="References">The references, in order; none where none counts.</param>
internal sealed record WeighedFile(LabelFile File, string? Against, ImmutableArray<WeighedReference> References)
{
    /// <summary>What the meeting discussed, each with the index of the line that says so first.</summary>
    internal ImmutableDictionary<IssueId, int> Issues { get; } = References
        .Where(weighed => weighed.Against is null)
        .DistinctBy(weighed => weighed.Reference.Target)
        .ToImmutableDictionary(weighed => weighed.Reference.Target!, weighed => weighed.Reference.Line);

    /// <summary>What speaks against an issue that the file still refers to; null where it does not refer to it, or it counts.</summary>
    internal string? Doubts(IssueId issue) =>
        Against ?? (Issues.ContainsKey(issue) ? null : References.FirstOrDefault(weighed => issue.Equals(weighed.Reference.Target))?.Against);
}

namespace Minutes.Documents;

/// <summary>Discussions share the row of numbers with issues, and those of an organisation look like a repository's; GitHub hands them out in another way.</summary>
internal static class Discussion
{
    /// <summary>Whether a reference is the address of one.</summary>
    internal static bool IsNamedBy(MinutesDocument document, Reference reference) =>
        reference.Form is ReferenceForm.Address && document.Source.Slice(reference.Span).Contains("/discussions/", StringComparison.OrdinalIgnoreCase);
}

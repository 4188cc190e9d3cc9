using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Links;

/// <summary>The links of one document.</summary>
internal sealed record DocumentLinks(MinutesDocument Document, ImmutableArray<Link> Links)
{
    internal static DocumentLinks Of(MinutesDocument document) => new(document, [.. LinkScanner.In(document.Prose)]);
}

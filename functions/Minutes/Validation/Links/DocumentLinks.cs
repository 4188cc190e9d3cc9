using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Links;

/// <summary>The links of one document.</summary>
internal sealed record DocumentLinks(ImmutableArray<Link> Links)
{
    internal static DocumentLinks Of(MinutesDocument document) => document.Once(Read);

    private static DocumentLinks Read(MinutesDocument document) => new(LinkScanner.In(document.Prose));
}

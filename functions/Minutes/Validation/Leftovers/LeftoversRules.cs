using System.Collections.Immutable;

namespace Minutes.Validation.Leftovers;

/// <summary>The rules about what should have been taken out.</summary>
internal static class LeftoversRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } = [new TemplateText(), new PadText(), new MergeResidue()];
}

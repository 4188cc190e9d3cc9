using System.Collections.Immutable;

namespace Minutes.Validation.Privacy;

/// <summary>The rules about what must not be published.</summary>
internal static class PrivacyRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } = [];
}

using System.Collections.Immutable;

namespace Minutes.Validation.People;

/// <summary>The rules about who took part.</summary>
internal static class PeopleRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } = [new MisspeltHandle()];
}

using System.Collections.Immutable;

namespace Minutes.Validation.References;

/// <summary>The rules about links and issues.</summary>
internal static class ReferencesRules
{
    /// <summary>By id.</summary>
    internal static ImmutableArray<Rule> All { get; } =
    [
        new LinkMismatch(),
        new MalformedLink(),
        new GitHubPath(),
        new UnresolvedNumber(),
        new DeadLink(),
        new UnknownIssue(),
        new UndefinedReference(),
        new MisspeltRepository(),
    ];
}

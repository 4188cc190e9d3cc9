using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;

namespace Automation.Setup;

/// <summary>How far a set-up has come.</summary>
internal sealed record SetupProgress
{
    /// <summary>The App; null before there is one.</summary>
    internal RegisteredApp? App { get; init; }

    /// <summary>What the check of the set-up found, by repository; null before it was made.</summary>
    internal ImmutableArray<(RepositoryName Repository, ImmutableArray<Diagnosis> Found)>? Checked { get; init; }
}

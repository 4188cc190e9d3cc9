using System.Collections.Immutable;
using Minutes.Planning.Weekly;
using NodaTime;

namespace Minutes.Hosting.Looks;

/// <summary>What a look came to know of a repository that it read. A look that sees that nothing changed reads nothing, so this still holds then.</summary>
/// <param name="Read">When it was read.</param>
/// <param name="Wants">What a person should see to.</param>
/// <param name="Series">What comes next in its live series.</param>
public sealed record RepositoryReading(Instant Read, ImmutableArray<string> Wants, ImmutableArray<SeriesOutlook> Series);

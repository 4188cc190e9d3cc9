using System.Collections.Immutable;

namespace Minutes.Configuration.Keys;

/// <summary>A place in a configuration with a table of keys of its own.</summary>
/// <param name="Place">Where its keys stand, for a message and as a heading: under <c>defaults:</c>.</param>
/// <param name="Keys">Its keys.</param>
internal sealed record KeyLevel(string Place, ImmutableArray<Key> Keys)
{
    /// <summary>All levels, from the top.</summary>
    public static ImmutableArray<KeyLevel> All { get; } =
    [
        new("at the top level", [.. TopKeys.Kind.Keys]),
        new("under `pauses:`", [.. PauseKeys.Kind.Keys]),
        new("under `labels:`", [.. LabelKeys.Kind.Keys]),
        new("under `defaults:`", [.. SeriesKeys.Defaults.Keys]),
        new("under `series: <name>:`", [.. SeriesKeys.Series.Keys]),
        new("under `pull-request:`", [.. PullRequestKeys.Kind.Keys]),
    ];
}

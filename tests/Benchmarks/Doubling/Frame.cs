using System.Collections.Immutable;

namespace Benchmarks.Doubling;

/// <summary>Where a text stands in minutes: rules look for other things in other places.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Before">What stands before the text.</param>
/// <param name="Behind">What stands behind it.</param>
internal sealed record Frame(string Name, string Before, string Behind)
{
    internal static ImmutableArray<Frame> All { get; } =
    [
        new("the whole file", "", ""),
        new("participants", "# 2023-03-08\n\n## Participants\n\n", "\n\n## Agenda\n\n### Images\n\n* a\n"),
        new("agenda", "# 2023-03-08\n\n## Participants\n\n* @a\n\n## Agenda\n\n### Images\n\n", "\n\n### Flavors\n\n* a\n"),
    ];

    internal string Around(string text, string date) => Before.Replace("2023-03-08", date, StringComparison.Ordinal) + text + Behind;
}

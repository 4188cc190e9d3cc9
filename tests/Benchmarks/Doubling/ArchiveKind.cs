using System.Collections.Immutable;
using System.Text;
using Minutes.Archive;
using Minutes.Text;
using NodaTime;

namespace Benchmarks.Doubling;

/// <summary>A kind of archive that can have any number of files.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="PathOf">Where a file lies, by its number.</param>
/// <param name="TextOf">What stands in it, by its day and its number.</param>
internal sealed record ArchiveKind(string Name, Func<int, string> PathOf, Func<LocalDate, int, string> TextOf)
{
    private const int OrdinarySize = 3000;

    internal static ImmutableArray<ArchiveKind> All { get; } =
    [
        new("many series", index => $"team{index / 40}/{NameOf(index % 40)}.md", Ordinary),
        new("one series", index => $"team/{NameOf(index)}.md", Ordinary),
        new("a series in which nobody is named", index => $"team/{NameOf(index)}.md", (day, index) => $"# {day.ToIso()}\n\n## Agenda\n\n### Images {index}\n\n* built {index}\n"),
        new("a series in which all says the same", index => $"team/{NameOf(index)}.md", (day, _) => Ordinary(day, 0)),
        new("a series of special sessions", index => index % 2 == 0 ? $"team/{NameOf(index)}.md" : $"team/{NameOf(index)}-workshop.md", Ordinary),
        new("folders of one file", index => $"team{index}/{NameOf(index)}.md", Ordinary),
        new("names that are nearly dates", index => index % 2 == 0 ? $"team{index}/{NameOf(index)}.md" : $"team{index - 1}/{NameOf(index)}1.md", Ordinary),
    ];

    internal Dictionary<ArchivePath, byte[]> Of(int files) =>
        Enumerable.Range(0, files).ToDictionary(index => ArchivePath.Parse(PathOf(index))!, index => Encoding.UTF8.GetBytes(TextOf(Day(index), index)));

    private static string Ordinary(LocalDate day, int seed) => OrdinaryMinutes.Of(day, seed, OrdinarySize);

    private static LocalDate Day(int index) => new LocalDate(2010, 1, 6).PlusWeeks(index);

    private static string NameOf(int index) => Day(index).ToIso().Replace("-", "", StringComparison.Ordinal);
}

using System.Globalization;
using System.Text;
using Minutes.Text;
using NodaTime;

namespace Benchmarks.Doubling;

/// <summary>Minutes as people write them, of any size, the same for the same seed.</summary>
internal static class OrdinaryMinutes
{
    private static readonly string[] People = ["anna", "bert", "carla-m", "dmitri", "eve42", "farid", "grete", "hugo"];
    private static readonly string[] Words = ["images", "flavors", "the release", "monitoring", "a hardware order", "the test run", "docs", "the network", "storage", "a review", "works", "fails", "is done", "needs help", "next week", "on Monday", "was merged", "is blocked by"];

    internal static string Of(LocalDate day, int seed, int size)
    {
        // Not for secrets, and the same on each machine: CA5394 wants a cryptographic source.
#pragma warning disable CA5394
        var random = new Random(seed);
        var text = new StringBuilder(size + 256);
        text.Append(CultureInfo.InvariantCulture, $"# {day.ToIso()}\n\n## Participants\n\n");
        foreach (var person in People[..random.Next(3, People.Length)]) text.Append(CultureInfo.InvariantCulture, $"* @{person}\n");
        text.Append("\n## Agenda\n");
        for (var topic = 1; text.Length < size; topic++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {Some()} {topic}\n\n");
            for (var line = random.Next(3, 9); line > 0; line--) text.Append("* ").Append(Line()).Append('\n');
        }

        return text.ToString();

        string Some() => string.Join(' ', random.GetItems(Words, 3));

        string Line() => random.Next(6) switch
        {
            0 => $"AI @{random.GetItems(People, 1)[0]}: {Some()}",
            1 => $"[{Some()}](https://github.com/example/repo/issues/{random.Next(1, 999)})",
            2 => $"{Some()}: https://github.com/example/repo/pull/{random.Next(1, 999)}",
            3 => $"{random.GetItems(People, 1)[0]} says {Some()}, {Some()}",
            _ => $"{Some()}, {Some()}",
        };
#pragma warning restore CA5394
    }
}

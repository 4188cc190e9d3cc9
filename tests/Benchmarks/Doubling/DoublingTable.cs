using System.Diagnostics;

namespace Benchmarks.Doubling;

/// <summary>How each rule grows with hostile texts: first all texts at small sizes, then the worst ones of each rule up to the whole size.</summary>
internal static class DoublingTable
{
    private const int WorstTexts = 3;

    private sealed record Measured(string Text, Func<int, Case> Make, Growth Growth);

    /// <param name="kilobytes">The largest size.</param>
    /// <param name="every">Only each so many-th text, for a quick look.</param>
    /// <param name="part">Only texts with this in their names.</param>
    internal static void Print(int kilobytes, int every, string part)
    {
        var clock = Stopwatch.StartNew();
        var largest = kilobytes * 1024;
        var measured = Case.Subjects.ToDictionary(subject => subject.Name, _ => new List<Measured>());
        var texts = Texts().Where(text => text.Name.Contains(part, StringComparison.Ordinal)).Where((_, index) => index % every == 0).ToList();
        foreach (var (name, make) in texts) Screen(measured, name, make, largest);
        Console.WriteLine($"each subject at its worst of {texts.Count} texts, up to {kilobytes} KiB ({clock.Elapsed.TotalMinutes:F0} min so far)");
        foreach (var (subject, prepare) in Case.Subjects)
        {
            var worst = Worst(measured[subject]).Select(one => one with { Growth = Full(prepare, one.Make, largest) }).MaxBy(one => one.Growth.Factor);
            Console.WriteLine($"{subject,-28} {worst?.Growth} {worst?.Text}");
        }

        Console.WriteLine($"{clock.Elapsed.TotalMinutes:F0} min");
    }

    private static IEnumerable<(string Name, Func<int, Case> Make)> Texts() =>
        from frame in Frame.All
        from text in HostileTexts.All
        select ($"{text.Name}, {frame.Name}", (Func<int, Case>)(size => new(text.Of, frame, size)));

    private static void Screen(Dictionary<string, List<Measured>> measured, string name, Func<int, Case> make, int largest)
    {
        // Each text is read once for all subjects.
        var cases = new Dictionary<int, Case>();
        for (var size = largest / 32; size <= largest / 8; size *= 4) cases[size] = make(size);
        if (!cases.Values.All(one => one.IsRead)) return;
        GC.Collect();
        foreach (var (subject, prepare) in Case.Subjects)
        {
            var (small, large) = (largest / 32, largest / 8);
            var before = SmallestTime.Of(() => prepare(cases[small]));
            if (before > TimeSpan.FromSeconds(2)) large = small;
            var after = SmallestTime.Of(() => prepare(cases[large]));
            measured[subject].Add(new(name, make, new(after.TotalMilliseconds < 1 ? 0 : Math.Sqrt(after / before), after, large)));
            if (measured[subject][^1].Growth.Factor > Growth.Suspicious) Console.WriteLine($"? {subject,-28} {measured[subject][^1].Growth} {name}");
        }
    }

    private static IEnumerable<Measured> Worst(List<Measured> texts) => texts
        .OrderByDescending(one => one.Growth.Factor).Take(WorstTexts)
        .Append(texts.MaxBy(one => one.Growth.Longest)!);

    private static Growth Full(Func<Case, Action> prepare, Func<int, Case> make, int largest) => Growth.Of(
        size =>
        {
            var one = make(size);
            GC.Collect();
            return one.IsRead ? SmallestTime.Of(() => prepare(one)) : null;
        },
        largest / 8,
        largest);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Benchmarks;

/// <summary>What twice the size costs: of an archive, of one file, and for each rule of texts that are made to be slow. Prints, and asserts nothing.</summary>
internal static class DoublingTables
{
    private const int Smallest = 64 * 1024;

    private static readonly Instant Now = Instant.FromUtc(2027, 1, 1, 0, 0);

    internal static void Print(int greatest)
    {
        Check(Archive(50))();
        Console.WriteLine($"files  {Growth.Of(count => Check(Archive(count)), 50, 400)}");
        Console.WriteLine($"bytes  {Growth.Of(size => Check(Archive(2, MinutesFiles.TextOfSize(size))), Smallest, greatest * 4)}");
        var worst = new Dictionary<string, (string Text, Growth Growth)>();
        foreach (var (name, ofSize) in HostileTexts.All)
        {
            foreach (var (step, prepare) in Steps(ofSize))
            {
                var growth = Growth.Of(prepare, Smallest, greatest);
                if (growth.IsSuspicious) Console.WriteLine($"{step,-28} {growth} ({name})");
                if (!worst.TryGetValue(step, out var known) || growth.Factor > known.Growth.Factor) worst[step] = (name, growth);
            }
        }

        Console.WriteLine();
        foreach (var (step, (text, growth)) in worst) Console.WriteLine($"{step,-28} {growth} ({text})");
    }

    /// <summary>All that is done with a file: it is read, its series is judged, each rule looks at it, it is mended.</summary>
    private static IEnumerable<(string Name, Func<int, Action> Prepare)> Steps(Func<int, string> ofSize)
    {
        // The texts of all rules are the same, so they are read once.
        var submissions = new Dictionary<int, Submission?>();
        yield return ("read", size => Read(ofSize(size)));
        yield return ("judge", size => Judge(ofSize(size)));
        foreach (var rule in Rules.All)
            yield return ($"{rule.Info.Id} {rule.Info.Name}", size => Of(size) is { } submission ? () => _ = rule.Check(submission).Count() : () => { });
        yield return ("mend", size => Of(size) is { } submission ? () => _ = Checker.Mend(submission, _ => true) : () => { });

        Submission? Of(int size)
        {
            if (!submissions.TryGetValue(size, out var submission)) submissions[size] = submission = SubmissionsOf(Archive(3, ofSize(size))).LastOrDefault();
            return submission;
        }
    }

    private static Action Read(string text)
    {
        var source = SourceText.From("network/20260311.md", text);
        return () => _ = MinutesDocument.Read(source).Value;
    }

    private static Action Judge(string text)
    {
        var files = Archive(3, text);
        return () => _ = SubmissionsOf(files).Count();
    }

    private static Action Check(ImmutableArray<(ArchivePath Path, string Text)> files) => () =>
    {
        foreach (var submission in SubmissionsOf(files)) _ = Checker.Check(submission);
    };

    /// <summary>The files that can be read, with those around them.</summary>
    private static IEnumerable<Submission> SubmissionsOf(ImmutableArray<(ArchivePath Path, string Text)> files)
    {
        var listing = ArchiveListing.Of(files.Select(file => file.Path));
        var documents = files.Select(file => (file.Path, Document: MinutesDocument.Read(SourceText.From(file.Path.ToString(), file.Text)).Value)).ToDictionary(file => file.Path, file => file.Document);
        var series = listing.Series[0];
        var around = new SeriesAround(series, series.Regular.Select(file => (file, documents[file.Path]!)).Where(file => file.Item2 is not null), hasRoster: false);
        var submissions = new Submissions(MinutesConfiguration.Default, Now, files.Select(file => file.Path.ToString()).ToFrozenSet());
        return
            from file in files
            let path = SubmittedPath.Of(file.Path, listing)
            let document = documents[file.Path]
            where document is not null
            select submissions.Of(path, document, around.Of(path));
    }

    /// <summary>Weekly minutes, all of one text, or real ones one behind the other.</summary>
    private static ImmutableArray<(ArchivePath Path, string Text)> Archive(int count, string? text = null) =>
    [
        .. Enumerable.Range(0, count).Select(index => (
            ArchivePath.Parse($"network/{new LocalDate(2019, 3, 13).PlusWeeks(index):yyyyMMdd}.md")!,
            text is null ? MinutesFiles.TextOf(index) : text.Replace("2026-03-11", $"{new LocalDate(2019, 3, 13).PlusWeeks(index):yyyy-MM-dd}", StringComparison.Ordinal))),
    ];
}

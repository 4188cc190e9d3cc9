using System.Collections.Immutable;
using Minutes.Tests;
using Xunit;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>Real minutes through the engine, in order of time: no wrong label, no double, no lost byte.</summary>
public sealed class ReplayTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Three_months_of_a_series()
    {
        var all = Read();
        var files = all.Where(file => file.Date is { } day && file.Series == all.First(one => one.Date is not null).Series && day < all.First(one => one.Date is not null).Date!.Value.PlusMonths(3));
        await PlayAsync([.. files]);
    }

    /// <summary>Takes minutes: <c>Minutes.GitHub.Tests --explicit only --filter-class *ReplayTests --show-live-output on</c>.</summary>
    [Fact(Explicit = true)]
    public Task Four_years_of_all_series() => PlayAsync(Read());

    private async Task PlayAsync(ImmutableArray<ReplayedFile> files)
    {
        await using var stage = await Replay.StageAsync(files);
        var replay = new Replay(stage, files);
        await replay.RunAsync();
        output.WriteLine($"{replay.Tally}\n\n{replay.Backfill}; {replay.Elapsed.TotalSeconds:F0} seconds\n\n{string.Join('\n', replay.Faults)}");
        if (Environment.GetEnvironmentVariable("MINUTES_REPLAY_JOURNAL") is { } journal)
        {
            await File.WriteAllLinesAsync(journal, replay.Journal, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(journal + ".end", SimulatedGitHub.Snapshot.Of(stage.GitHub.Forge), TestContext.Current.CancellationToken);
        }

        Assert.Empty(replay.Faults);
    }

    private static ImmutableArray<ReplayedFile> Read()
    {
        Assert.SkipUnless(CorpusFolder.Exists, "the corpus is not here; MINUTES_CORPUS names its folder");
        return ReplayedFile.Read();
    }
}

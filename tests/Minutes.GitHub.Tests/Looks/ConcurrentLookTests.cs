using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>Looks that run at once end as one alone does, whichever request comes first, and leave nothing twice.</summary>
public sealed class ConcurrentLookTests
{
    private const int Orders = 12;

    public static MatrixTheoryData<string, int> Cases { get; } = new(Scenarios.All.Keys, [2, 4]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task They_end_as_one_alone(string scenario, int looks)
    {
        var alone = await RunAsync(scenario, 1, seed: 0);
        for (var seed = 0; seed < Orders; seed++) Assert.Equal($"{seed}: {alone}", $"{seed}: {await RunAsync(scenario, looks, seed)}");
    }

    private static async Task<string> RunAsync(string scenario, int looks, int seed)
    {
        await using var stage = await Scenarios.All[scenario]();
        var turns = new Turns(looks, seed);
        await Task.WhenAll(Enumerable.Range(0, looks).Select(async _ =>
        {
            try
            {
                await stage.LookAsync(turns: turns);
            }
            finally
            {
                turns.End();
            }
        }));

        // What one of them could not tell, because another was faster, the next look finds.
        await stage.LookAsync();
        var end = stage.Told();
        await stage.LookAsync();
        Assert.Equal(end, stage.Told());
        Assert.True(stage.GitHub.Complaints.Count == 0, string.Join("\n", stage.GitHub.Complaints));
        return end;
    }
}

using Automation.Actions;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>The files by which a step tells something, and their limits.</summary>
public sealed class StepFilesTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData(500_000, 500_000)]
    [InlineData(500_001, 0)]
    public async Task An_output_that_GitHub_would_refuse_is_left_empty(int length, int kept)
    {
        await new StepFiles(_ => _path).OutputAsync("report", new('x', length), TestContext.Current.CancellationToken);

        Assert.Equal(kept, (await File.ReadAllLinesAsync(_path, TestContext.Current.CancellationToken))[1].Length);
    }

    [Fact]
    public async Task An_end_that_a_value_repeats_ends_nothing_because_the_next_one_differs()
    {
        var files = new StepFiles(_ => _path);
        await files.OutputAsync("one", "first", TestContext.Current.CancellationToken);
        var end = (await File.ReadAllLinesAsync(_path, TestContext.Current.CancellationToken))[2];
        await files.OutputAsync("two", $"x\n{end}\nthree<<EOF\nhostile\nEOF", TestContext.Current.CancellationToken);

        var lines = await File.ReadAllLinesAsync(_path, TestContext.Current.CancellationToken);
        Assert.Equal($"two<<{lines[^1]}", lines[3]);
        Assert.NotEqual(end, lines[^1]);
    }

    [Fact]
    public async Task A_summary_that_GitHub_would_refuse_gives_way_to_a_sentence()
    {
        await new StepFiles(_ => _path).SummaryAsync(new('ä', 600_000), TestContext.Current.CancellationToken);

        Assert.Equal("There is too much to be shown here; the log has it.\n", await File.ReadAllTextAsync(_path, TestContext.Current.CancellationToken));
    }
}

using Xunit;

namespace Minutes.GitHub.Tests.Measured;

/// <summary>How many requests and points a look takes, as the simulated GitHub counts them; the table stands in docs/architecture.md.</summary>
public sealed class RequestTableTests
{
    [Fact]
    public async Task The_table_of_requests_is_what_looks_take()
    {
        var rows = new List<string> { "| look | requests | at most | points |", "|---|---:|---:|---:|" };
        var measured = await Task.WhenAll(MeasuredLook.All.Select(look => look.MeasureAsync()));
        Assert.All(measured.Zip(MeasuredLook.All), look => Assert.True(look.First.Requests <= look.Second.Most, look.First.Row));
        rows.AddRange(measured.Select(look => look.Row));

        GeneratedTable.Check("docs/architecture.md", "requests", string.Join('\n', rows));
    }
}

using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>The next minutes of the sample archive, word for word.</summary>
public sealed class GoldenTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    [Theory]
    [InlineData("network", "2026-04-22")]
    [InlineData("docs", "2026-04-30")]
    [InlineData("board", "2026-05-04")]
    public void The_next_minutes_read_like_this(string series, string date)
    {
        var next = TestArchive.Samples().Next(series);
        Assert.Equal(date, next.Date.ToIso());
        Check($"{series}-{date}.md", next.Text);
    }

    private static void Check(string name, string text)
    {
        var file = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Planning", "Golden", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file), $"{name} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }
}

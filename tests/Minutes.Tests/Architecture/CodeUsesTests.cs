using Xunit;

namespace Minutes.Tests.Architecture;

/// <summary>The other tests here are worth as much as what they can see.</summary>
public sealed class CodeUsesTests
{
    private static readonly CodeUse[] Sample =
        [.. CodeUses.Of(typeof(ImpureSample).Assembly).Where(use => use.User == typeof(ImpureSample))];

    [Theory]
    [InlineData("System.IO.File.ReadAllText", "a call")]
    [InlineData("System.IO.FileInfo", "a field")]
    [InlineData("System.IO.DirectoryInfo", "a type argument of a signature")]
    [InlineData("System.DateTime.get_Now", "a call in a lambda")]
    [InlineData("System.Environment.get_MachineName", "a call in an iterator")]
    [InlineData("System.Threading.Tasks.Task", "an async method")]
    [InlineData("System.Net.Http.HttpRequestException", "a caught exception")]
    public void It_sees(string name, string where) =>
        Assert.True(Sample.Any(use => use.Name == name), $"It overlooks {where}: {name}.");

    [Theory]
    [InlineData("System.IO", true)]
    [InlineData("System.IO.File", true)]
    [InlineData("System.IO.File.ReadAllText", true)]
    [InlineData("System.IO.FileInfo", false)]
    [InlineData("System.I", false)]
    [InlineData("System.IO.File.ReadAllTextAsync", false)]
    public void A_name_covers_what_lies_below_it(string name, bool covers) =>
        Assert.Equal(covers, new CodeUse(typeof(ImpureSample), "", typeof(File), nameof(File.ReadAllText)).LiesIn(name));
}

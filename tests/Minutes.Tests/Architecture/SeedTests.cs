using Xunit;

namespace Minutes.Tests.Architecture;

/// <summary>A test that fails once in a hundred runs teaches nobody anything.</summary>
public sealed class SeedTests
{
    [Fact]
    public void Every_property_is_tried_with_the_same_values_in_each_run() => Assert.DoesNotContain(
        CodeUses.Of(typeof(SeedTests).Assembly),
        use => use.User != typeof(SeededSamples) && use.LiesIn("CsCheck.Check.Sample"));

    [Fact]
    public void What_is_looked_for_is_there() => Assert.Contains(CodeUses.Of(typeof(SeedTests).Assembly), use => use.LiesIn("CsCheck.Check.Sample"));
}

using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>Labels of links that nothing defines.</summary>
public sealed class UndefinedReferenceTests
{
    [Theory]
    [InlineData("* see [the gauge][gauge]", "15:7 no line says what the label \"gauge\" is, so this is no link")]
    [InlineData("* see [the gauge][]", "15:7 no line says what the label \"the gauge\" is, so this is no link")]
    [InlineData("* ![the gauge][a plan]\n\n[the plan]: a.png", "15:4 no line says what the label \"a plan\" is, so this is no link")]
    public void It_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("undefined-reference"));

    [Theory]
    [InlineData("* see [the gauge][Gauge]\n\n[gauge]: https://tide.example/gauge")]
    [InlineData("* see [the  gauge][]\n\n[The gauge]: https://tide.example/gauge")]
    [InlineData("* a[i][j] and m[0][1], [1][2], `[a b][c]`")]
    [InlineData("* [a b][c](https://tide.example/) and [d e][f][g]")]
    [InlineData("* [the gauge][https://tide.example/]")]
    [InlineData("* [ ][x] and [x][ ]")]
    public void Other_brackets_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("undefined-reference"));
}

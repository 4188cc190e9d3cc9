using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Fences and comments without an end.</summary>
public sealed class UnclosedTests
{
    [Theory]
    [InlineData("```\nls -l\n", "15:1 the code that begins here does not end")]
    [InlineData("~~~bash\nls -l\n* more\n", "15:1 the code that begins here does not end")]
    [InlineData("* see\n  ```\n  ls\n\n* more", "16:3 the code that begins here does not end")]
    [InlineData("```bash\nls\n\n* more\n```yaml\na: b\n```\n", "15:1 the code that begins here does not end: line 19 stands in it")]
    [InlineData("```bash\nls\n\n### Gauge\n\n```\na: b\n```\n* end", "15:1 the code that begins here does not end: line 18 stands in it")]
    [InlineData("<!-- to be written\n", "15:1 the comment that begins here does not end, so nothing below it is shown")]
    [InlineData("<!-- to be written\n\n<!-- or not -->\n", "15:1 the comment that begins here does not end before the next one on line 17")]
    [InlineData("* the ferry <!-- to be written", "15:13 the comment that begins here does not end, so it is shown as text")]
    [InlineData("<details>\n<summary>Log</summary>\n\n* more", "15:1 the part that is folded away here does not end, so all below it is folded away, too")]
    [InlineData("<details>\n\n<details>\n\n</details>\n\n* more", "15:1 the part that is folded away here does not end, so all below it is folded away, too")]
    [InlineData("<details>\n\n</details>\n\n<details>\n\n* more", "19:1 the part that is folded away here does not end, so all below it is folded away, too")]
    [InlineData("<DETAILS>\n\n* more", "15:1 the part that is folded away here does not end, so all below it is folded away, too")]
    [InlineData("````\nls\n```\n", "15:1 the code that begins here does not end")]
    [InlineData("```\nls\n### \n### Gauge\n", "15:1 the code that begins here does not end: line 18 stands in it")]
    public void It_is_told_where_it_begins(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("unclosed"));

    [Fact]
    public void The_fence_that_is_open_at_the_end_is_told_with_the_one_that_misses_its_own()
    {
        var submission = Submitted.Saying("```bash\nls\n\n### Gauge\n\n```\na: b\n```\n* end").Read();
        var finding = Assert.Single(Checker.Check(submission), finding => finding.Rule.Name == "unclosed");
        Assert.Equal("22:1", Assert.Single(finding.AlsoAt.Select(place => submission.Source.PositionAt(place.Start).ToString())));
    }

    [Theory]
    [InlineData("```\nls -l\n```")]
    [InlineData("````markdown\n```bash\nls\n```\n````")]
    [InlineData("~~~\n```bash\n~~~")]
    [InlineData("* see\n  ```\n  ## a comment\n  ```\n* more")]
    [InlineData("<!-- a\n b -->\n* x <!-- c --> y")]
    [InlineData("<details>\n<summary>Log</summary>\n\n* a\n\n</details>")]
    [InlineData("</details>\n* write `<details>`")]
    [InlineData("* the sign `<!--` begins one, and ``` is a fence")]
    public void What_ends_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("unclosed"));
}

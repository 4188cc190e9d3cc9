using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("network/202603011.md", "1:1 the name 202603011.md is nearly a date, probably of 2026-03-11")]
    [InlineData("network/2026-3-11.md", "1:1 the name 2026-3-11.md is nearly a date, probably of 2026-03-11")]
    [InlineData("network/2026-03-11.md", "1:1 the file is named 2026-03-11.md, and by the names around it would be 20260311.md")]
    [InlineData("network/20260311.md", null)]
    [InlineData("network/20260311-workshop.md", null)]
    public void A_name_that_hides_the_day_is_told(string path, string? told) =>
        Assert.Equal(told is null ? [] : [told], (Sound() with { Path = path }).Found("file-name"));

    [Fact]
    public void The_title_tells_what_it_should_be_called()
    {
        var finding = Assert.Single((Sound() with { Path = "network/202603011.md" }).Findings(), finding => finding.Rule.Name == "file-name");
        Assert.Equal("rename it: `git mv network/202603011.md network/20260311.md`", finding.Advice);
    }

    [Fact]
    public void A_series_that_names_its_files_in_several_ways_has_no_usual_one() =>
        Assert.Empty((new Submitted(Submitted.Sound) with { Path = "network/2026-03-11.md" }).After("2026-02-18", "2026-02-25").Beside("network/2026-03-04.md", Submitted.SoundOf("2026-03-04")).Found("file-name"));

    private static Submitted Sound() => new Submitted(Submitted.Sound).After("2026-02-18", "2026-02-25", "2026-03-04");
}

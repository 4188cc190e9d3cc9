using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("202603011")]
    [InlineData("2026-3-11")]
    [InlineData("2026311")]
    [InlineData("2026O311")]
    [InlineData("11.03.2026")]
    [InlineData("2026-3-11-overflow")]
    [InlineData("11032026")]
    public void A_name_that_is_nearly_a_date_is_told_with_the_date(string name) =>
        Assert.Equal([$"1:1 the name {name}.md is nearly a date, probably of 2026-03-11"], Weekly.Named($"network/{name}.md").Found("file-name"));

    [Theory]
    [InlineData("minutes-2026-03-9.md", "the name minutes-2026-03-9.md is nearly a date, probably of 2026-03-09")]
    [InlineData("minutes-2026-03-11.markdown", "the name minutes-2026-03-11.markdown does not end in .md, as those of minutes do")]
    [InlineData("minutes-2026-03-11 (1).md", "the name minutes-2026-03-11 (1).md sounds like a copy or a draft ((1))")]
    public void What_stands_in_front_of_the_date_is_left_aside(string name, string message)
    {
        var submitted = new Submitted(Submitted.Sound, $"board/{name}").Beside("board/minutes-2026-02-25.md", Submitted.SoundOf("2026-02-25")).Beside("board/minutes-2026-03-04.md", Submitted.SoundOf("2026-03-04"));
        Assert.Equal([$"1:1 {message}"], submitted.Found("file-name"));
    }

    [Fact]
    public void Where_several_days_are_as_likely_none_is_named()
    {
        var submitted = new Submitted(Submitted.Sound.Replace("# 2026-03-11\n\n", "", StringComparison.Ordinal), "network/202601011.md").After("2025-12-31");
        Assert.Equal(["1:1 the name 202601011.md is nearly a date"], submitted.Found("file-name"));
    }

    [Fact]
    public void What_to_type_is_told() =>
        Assert.Contains(Weekly.Named("network/202603011.md").Findings(), finding => finding.Advice == "rename it: `git mv network/202603011.md network/20260311.md`");

    [Fact]
    public void A_name_that_is_taken_is_told() => Assert.Contains(
        Weekly.Named("network/202603011.md").Beside("network/20260311.md", "# 2026-03-11\n").Findings(),
        finding => finding.Advice == "rename it: network/20260311.md is there already, compare the two");

    [Theory]
    [InlineData("2026-03-11.md")]
    [InlineData("2026_03_11.md")]
    [InlineData("2026-0311.md")]
    [InlineData("202603-11.md")]
    [InlineData("20260311.MD")]
    [InlineData("20260311-.md")]
    public void A_date_that_is_written_otherwise_than_around_is_told(string name) =>
        Assert.Equal([$"1:1 the file is named {name}, and by the names around it would be 20260311.md"], Weekly.Named($"network/{name}").Found("file-name"));

    [Fact]
    public void Another_ending_is_told() =>
        Assert.Equal(["1:1 the name 20260311.markdown does not end in .md, as those of minutes do"], Weekly.Named("network/20260311.markdown").Found("file-name"));

    [Theory]
    [InlineData("20260311-copy")]
    [InlineData("20260311 (1)")]
    [InlineData("20260311.md")]
    [InlineData("20260311-draft")]
    public void A_second_copy_is_told(string name) => Assert.Single(Weekly.Named($"network/{name}.md").Found("file-name"));

    [Theory]
    [InlineData("network/20260311.md")]
    [InlineData("network/20260311-workshop.md")]
    [InlineData("network/20260311-2.md")]
    public void A_good_name_is_not(string path) => Assert.Empty(Weekly.Named(path).Found("file-name"));

    [Fact]
    public void A_series_that_has_changed_its_names_is_not_told_again() => Assert.Empty(
        Weekly.Named("network/2026-03-11.md").Beside("network/2026-03-05.md", Submitted.SoundOf("2026-03-05")).Found("file-name"));

    [Theory]
    [InlineData("20260218.md 20260225.md 20260304.md", 1)]
    [InlineData("20260225.md 20260304.md", 0)]
    [InlineData("20260218.md 20260225.md 2026_03_04.md", 1)]
    [InlineData("20260218.md 2026_02_25.md notes-2026-03-04.md", 0)]
    [InlineData("20260218.md 20260225.md 2026-03-04.md", 0)]
    public void A_name_is_otherwise_where_two_thirds_of_three_others_are_alike_and_none_is_like_it(string others, int findings) => Assert.Equal(
        findings,
        others.Split(' ').Aggregate(new Submitted(Submitted.Sound, "network/2026-03-11.md"), (all, name) => all.Beside($"network/{name}", Submitted.SoundOf("2026-03-04"))).Found("file-name").Length);
}

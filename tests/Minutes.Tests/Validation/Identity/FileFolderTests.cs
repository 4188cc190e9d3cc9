using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class FileFolderTests
{
    private static readonly string[] Docs = ["2026-02-12", "2026-02-19", "2026-02-26", "2026-03-05"];

    [Fact]
    public void A_file_beside_the_folders_is_told_with_the_series_that_meets_on_its_weekday()
    {
        var submitted = Archive("20260311.md");
        Assert.Equal(["1:1 the file lies beside the folders of the series, and belongs to none of them"], submitted.Found("file-folder"));
        Assert.Contains(submitted.Findings(), finding => finding.Advice == "it is probably one of network: `git mv 20260311.md network/20260311.md`");
    }

    [Fact]
    public void The_title_tells_better_than_the_weekday_where_it_names_a_series() => Assert.Contains(
        (Archive("20260311.md") with { Text = Submitted.Sound.Replace("# 2026", "# Docs WG 2026", StringComparison.Ordinal) }).Findings(),
        finding => finding.Advice == "it is probably one of docs: `git mv 20260311.md docs/20260311.md`");

    [Theory]
    [InlineData("netwrok/20260311.md", "1:1 netwrok has no other minutes, and is probably meant to be network")]
    [InlineData("Network/20260311.md", "1:1 Network has no other minutes, and is probably meant to be network")]
    [InlineData("networks/20260311.md", "1:1 networks has no other minutes, and is probably meant to be network")]
    [InlineData("network/old/20260311.md", "1:1 network/old has no other minutes, and is probably meant to be network")]
    [InlineData("minutes/docs/20260311.md", "1:1 minutes/docs has no other minutes, and is probably meant to be docs")]
    [InlineData("network/2026/20260311.md", "1:1 the series' other files around this day lie in network, this one in network/2026")]
    [InlineData("netwirk/20260311.md", "1:1 netwirk has no other minutes, and is probably meant to be network")]
    public void A_file_in_a_wrong_folder_is_told(string path, string message) => Assert.Equal([message], Archive(path).Found("file-folder"));

    [Fact]
    public void A_name_with_more_than_the_date_is_known_by_that() => Assert.Equal(
        ["1:1 fondation has no other minutes, and is probably meant to be foundation"],
        new Submitted(Submitted.Sound, "fondation/minutes-20260311.md").Beside("foundation/minutes-20260218.md", Submitted.SoundOf("2026-02-18")).Beside("foundation/minutes-20260225.md", Submitted.SoundOf("2026-02-25")).Beside("foundation/minutes-20260304.md", Submitted.SoundOf("2026-03-04")).Found("file-folder"));

    [Theory]
    [InlineData("network/20260311.md")]
    [InlineData("board/20260311.md")]
    [InlineData("netzwerk/20260311.md")]
    [InlineData("docks/20260311.md")]
    public void A_folder_of_its_own_is_not(string path) => Assert.Empty(Archive(path).Found("file-folder"));

    [Theory]
    [InlineData("# Docs 2026-03-11")]
    [InlineData("# Docs WG 2026-03-11")]
    [InlineData("# 2026-03-11 docs weekly meeting")]
    public void A_title_of_another_series_is_told(string title) => Assert.Equal(
        ["1:3 the title names docs, and the file lies in network"],
        (Archive("network/20260311.md") with { Text = Submitted.Sound.Replace("# 2026-03-11", title, StringComparison.Ordinal) }).Found("file-folder"));

    [Fact]
    public void A_file_whose_title_names_another_series_can_be_moved_there() => Assert.Contains(
        (Archive("network/20260311.md") with { Text = Submitted.Sound.Replace("# 2026", "# Docs 2026", StringComparison.Ordinal) }).Findings(),
        finding => finding.Advice == "if it is one of docs, move it: `git mv network/20260311.md docs/20260311.md`");

    [Theory]
    [InlineData("network/2026/20260311.md", "move it: network/20260311.md is there already, compare the two")]
    [InlineData("netwrok/20260311.md", "move the file: network/20260311.md is there already, compare the two")]
    public void Nothing_is_moved_over_a_file_that_is_there(string path, string advice) =>
        Assert.Contains(Archive(path).Beside("network/20260311.md", Submitted.Sound).Findings(), finding => finding.Advice == advice);

    [Fact]
    public void A_path_with_blanks_is_quoted_in_the_command() => Assert.Contains(
        Archive("network/2026 0311.md").Findings(), finding => finding.Advice.Contains("'network/2026 0311.md'", StringComparison.Ordinal));

    [Theory]
    [InlineData("# Network 2026-03-11")]
    [InlineData("# Network and docs 2026-03-11")]
    [InlineData("# Docs sprint 2026-03-11")]
    public void A_title_that_only_speaks_of_another_is_not(string title) =>
        Assert.Empty((Archive("network/20260311.md") with { Text = Submitted.Sound.Replace("# 2026-03-11", title, StringComparison.Ordinal) }).Found("file-folder"));

    private static Submitted Archive(string path) => Docs.Aggregate(
        new Submitted(Submitted.Sound, path).After(Weekly.Before),
        (all, day) => all.Beside($"docs/{day.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(day)));

    [Theory]
    [InlineData("op/20260311.md", 1)]
    [InlineData("obs/20260311.md", 1)]
    [InlineData("op/20260312.md", 0)]
    [InlineData("web/20260311.md", 0)]
    public void A_slip_in_a_short_name_is_one_where_the_series_misses_that_day(string path, int count) => Assert.Equal(
        count,
        Weekly.Before.Aggregate(new Submitted(Submitted.Sound, path), (all, day) => all.Beside($"ops/{day.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(day))).Found("file-folder").Length);
}

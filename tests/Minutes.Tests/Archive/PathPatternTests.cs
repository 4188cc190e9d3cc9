using Minutes.Archive;
using Xunit;

namespace Minutes.Tests.Archive;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("network/20230308.md", "network/YYYYMMDD.md", "network", "")]
    [InlineData("network/2023-03-08.md", "network/YYYY-MM-DD.md", "network", "")]
    [InlineData("network/2023_03_08.md", "network/YYYY_MM_DD.md", "network", "")]
    [InlineData("network/2023/20230308.md", "network/YYYY/YYYYMMDD.md", "network", "")]
    [InlineData("network/2023/03/2023-03-08.md", "network/YYYY/MM/YYYY-MM-DD.md", "network", "")]
    [InlineData("network/2023-03/08.md", "network/YYYY-MM/DD.md", "network", "")]
    [InlineData("network/2023/03-08.md", "network/YYYY/MM-DD.md", "network", "")]
    [InlineData("network/2023/03/08/minutes.md", "network/YYYY/MM/DD/minutes.md", "network", "minutes")]
    [InlineData("network/minutes-20230308.md", "network/minutes-YYYYMMDD.md", "network", "minutes")]
    [InlineData("network/20230308-overflow.md", "network/YYYYMMDD-overflow.md", "network", "overflow")]
    [InlineData("network/20230308-Overflow.MD", "network/YYYYMMDD-Overflow.MD", "network", "overflow")]
    [InlineData("20230308.md", "YYYYMMDD.md", ".", "")]
    [InlineData("20230308-workshop.md", "YYYYMMDD-workshop.md", ".", "workshop")]
    [InlineData("2023/20230308.md", "YYYY/YYYYMMDD.md", ".", "")]
    [InlineData("2022/20230308.md", "2022/YYYYMMDD.md", "2022", "")]
    [InlineData("COMMUNITY/20230308.md", "COMMUNITY/YYYYMMDD.md", "COMMUNITY", "")]
    [InlineData("teams/v2/20230308.md", "teams/v2/YYYYMMDD.md", "teams/v2", "")]
    [InlineData("20220101/20230308.md", "20220101/YYYYMMDD.md", "20220101", "")]
    public void The_pattern_is_the_path_without_its_date(string path, string pattern, string folder, string decoration)
    {
        var (found, date) = PathPattern.Of(Written.Path(path))!.Value;
        Assert.Equal((pattern, folder, decoration), (found.ToString(), found.Folder, found.Decoration));
        Assert.Equal(new(2023, 3, 8), date);
        Assert.Equal(path, found.For(date).ToString());
    }

    [Theory]
    [InlineData("network/template.md")]
    [InlineData("README.md")]
    [InlineData("network/20230230.md")]
    [InlineData("network/20231301.md")]
    [InlineData("network/202303081.md")]
    [InlineData("network/19990308.md")]
    [InlineData("network/2023-03.md")]
    [InlineData("network/20230308.txt")]
    [InlineData("network/20230308.md.bak")]
    [InlineData("network/20230308")]
    [InlineData("network/20٢٣0308.md")]
    [InlineData("MM/20230308.md")]
    public void A_path_without_a_date_follows_no_pattern(string path) => Assert.Null(PathPattern.Of(Written.Path(path)));

    [Theory]
    [InlineData("network/YYYYMMDD.md", "network/20240229.md")]
    [InlineData("network/YYYY/MM/DD.md", "network/2024/02/29.md")]
    [InlineData("YYYY/YYYY-MM/YYYY-MM-DD-COMMUNITY.md", "2024/2024-02/2024-02-29-COMMUNITY.md")]
    public void A_written_pattern_gives_the_path_of_a_day(string pattern, string path) =>
        Assert.Equal(path, PathPattern.Parse(pattern)!.For(new(2024, 2, 29)).ToString());

    [Theory]
    [InlineData("network/YYYYMM.md", "the day is missing")]
    [InlineData("network/YYYYDD.md", "the month is missing")]
    [InlineData("network/MMDD.md", "the year is missing")]
    [InlineData("network/COMMUNITY-YYYY-DD.md", "the MM of a word is no month")]
    [InlineData("network/YYYYMMDD.txt", "it is no Markdown")]
    [InlineData("../YYYYMMDD.md", "it leads out of the archive")]
    [InlineData("/YYYYMMDD.md", "it is absolute")]
    [InlineData("", "it is empty")]
    public void No_pattern(string text, string because) => Assert.True(PathPattern.Parse(text) is null, because);
}

using Minutes.Archive;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Archive;

public sealed class ArchiveListingTests
{
    [Theory]
    [InlineData("network/20230308.md network/20230301.md", "network: 20230301 20230308")]
    [InlineData("b/20230301.md a/20230301.md", "a: 20230301; b: 20230301")]
    [InlineData("network/2022/20221228.md network/2023/20230104.md network/20230111.md", "network: 20221228 20230104 20230111")]
    [InlineData("network/2023-03-01.md network/20230308.md", "network: 20230301 20230308")]
    [InlineData("network/minutes-20230301.md network/minutes-20230308.md", "network: 20230301 20230308")]
    [InlineData("20230301.md 20230308.md 20230310-workshop.md", ".: 20230301 20230308 + 20230310-workshop")]
    [InlineData("20230301.md", ".: 20230301")]
    [InlineData("network/20230301.md network/20230308.md network/20230303-overflow.md", "network: 20230301 20230308 + 20230303-overflow")]
    [InlineData("network/20230301.md network/20230303-overflow.md", "network: 20230301 + 20230303-overflow")]
    [InlineData("docs/a/20230301.md docs/b/20230301.md", "docs/a: 20230301; docs/b: 20230301")]
    public void Files_are_sorted_into_series(string paths, string series) => Assert.Equal(series, Shown(paths));

    [Theory]
    [InlineData("network/20230301.md network/template.md network/README.md network/zones.md", "network: 20230301", "files without a date")]
    [InlineData("network/20230301.md 20230302.md", "network: 20230301", "one file that went astray into the root")]
    [InlineData("20230301.md 20230308.md 20230315.md network/20230301.md", ".: 20230301 20230308 20230315; network: 20230301", "the root may have a series")]
    [InlineData("hackathons/20230301-berlin.md hackathons/20230801-kiel.md", "", "a folder in which every name is another")]
    [InlineData("network/20230301.txt network/20230301.md.orig", "", "files that are no Markdown")]
    [InlineData("", "", "an empty archive")]
    public void What_is_no_series_is_left_out(string paths, string series, string because) => Assert.True(series == Shown(paths), because);

    [Theory]
    [InlineData(2, null, "20230315 20230322")]
    [InlineData(2, "2023-03-22", "20230308 20230315")]
    [InlineData(9, "2023-03-22", "20230301 20230308 20230315")]
    [InlineData(2, "2023-03-01", "")]
    public void The_newest_are_read_from_the_end(int count, string? before, string dates)
    {
        var listing = Written.Listing("n/20230301.md", "n/20230308.md", "n/20230310-overflow.md", "n/20230315.md", "n/20230322.md").Find("n")!;
        var day = before is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(before).Value;
        Assert.Equal(dates, string.Join(' ', listing.Newest(count, day).Select(file => file.Path.Name[..^3])));
    }

    [Fact]
    public void A_series_that_is_not_there_is_not_found() => Assert.Null(Written.Listing("network/20230301.md").Find("storage"));

    private static string Shown(string paths)
    {
        var listing = ArchiveListing.Of(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Written.Path));
        return string.Join("; ", listing.Series.Select(series =>
            $"{series.Name}: {string.Join(' ', series.Regular.Select(NameOf))}{string.Concat(series.Special.Select(file => " + " + NameOf(file)))}"));
    }

    private static string NameOf(DatedFile file) => System.IO.Path.GetFileNameWithoutExtension(file.Path.Name).Replace("minutes-", "", StringComparison.Ordinal).Replace("2023-03-01", "20230301", StringComparison.Ordinal);
}

using System.Globalization;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>Which minutes a file is checked beside: the same, however many are checked with it.</summary>
public sealed class SeriesAroundTests
{
    private static readonly LocalDate First = new(2025, 1, 1);

    /// <summary>A year of a weekly series, by the weeks since its first meeting; one file a day, but for the second one of week 30.</summary>
    private static readonly ArchiveListing Archive = ArchiveListing.Of([.. Enumerable.Range(0, 52).Select(week => Path(week)), Path(30, "2025-07-30.md"), Path(20, "20250521-workshop.md")]);

    private static readonly SeriesListing Series = Archive.Find("network")!;

    [Theory]
    [InlineData(0, 0, 8)]
    [InlineData(10, 10, 8)]
    [InlineData(29, 24, 8)]
    [InlineData(50, 24, 1)]
    [InlineData(51, 24, 0)]
    public void Half_a_year_before_and_two_months_behind(int week, int before, int after)
    {
        var around = All().Of(Submitted(Path(week)));
        Assert.Equal((before, after), (around.Before.Length, around.After.Length));
        Assert.All(around.Before, minutes => Assert.True(minutes.Date < First.PlusWeeks(week)));
        Assert.All(around.After, minutes => Assert.True(minutes.Date > First.PlusWeeks(week)));
    }

    [Fact]
    public void Of_two_files_of_a_day_the_path_tells_which_is_first()
    {
        var (one, other) = (Submitted(Path(30, "2025-07-30.md")), Submitted(Path(30)));
        Assert.Equal(one.Path, All().Of(other).Before[^1].File.Path);
        Assert.Equal(other.Path, All().Of(one).After[0].File.Path);
    }

    [Fact]
    public void A_special_session_lies_between_its_neighbours_and_is_none_itself()
    {
        var around = All().Of(Submitted(Path(20, "20250521-workshop.md")));
        Assert.Equal((First.PlusWeeks(19), First.PlusWeeks(20)), (around.Before[^1].Date, around.After[0].Date));
        Assert.DoesNotContain(All().Of(Submitted(Path(22))).Before, minutes => minutes.File.Path.Name.Contains("workshop", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_a_date_stands_behind_all()
    {
        var around = All().Of(new(Path(0, "202501010.md"), Series, null));
        Assert.Equal((24, 0, First.PlusWeeks(51)), (around.Before.Length, around.After.Length, around.Before[^1].Date));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("29")]
    [InlineData("51")]
    [InlineData("3,40")]
    [InlineData("0,1,2,3,30,31,50,51")]
    public void What_is_read_for_some_files_is_enough_to_see_what_is_seen_with_all(string weeks)
    {
        var paths = weeks.Split(',').Select(week => Submitted(Path(int.Parse(week, CultureInfo.InvariantCulture)))).ToList();
        var some = new SeriesAround(Series, SeriesAround.Needed(Series, paths).Select(Read), hasRoster: false);
        Assert.All(paths, path => Assert.Equal(Seen(All().Of(path)), Seen(some.Of(path))));
    }

    [Fact]
    public void No_more_is_read_than_is_looked_at() =>
        Assert.Equal(Neighbours.ReadBefore + 1 + Neighbours.ReadAfter, SeriesAround.Needed(Series, [Submitted(Path(29))]).Length);

    private static IEnumerable<ArchivePath> Seen(Neighbours around) => around.All.Select(minutes => minutes.File.Path);

    private static SeriesAround All() => new(Series, Series.Regular.Select(Read), hasRoster: false);

    private static (DatedFile File, MinutesDocument Document) Read(DatedFile file) =>
        (file, MinutesDocument.Read(SourceText.From(file.Path.ToString(), Validation.Submitted.SoundOf(file.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)))).Value!);

    private static SubmittedPath Submitted(ArchivePath path) => SubmittedPath.Of(path, Archive)!;

    private static ArchivePath Path(int week, string? name = null) => Written.Path($"network/{name ?? First.PlusWeeks(week).ToString("uuuuMMdd", CultureInfo.InvariantCulture) + ".md"}");
}

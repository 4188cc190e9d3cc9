using System.Globalization;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What the minutes around a file tell of a handle: counted for the file, however long the series is.</summary>
public sealed class KnownHandlesTests
{
    private static readonly LocalDate First = new(2025, 1, 1);

    /// <summary>A series in which <c>@always</c> is listed each time, <c>@once</c> in week 10, and <c>@Late</c> is named from week 40 on.</summary>
    private static readonly SeriesListing Series = ArchiveListing.Of(Enumerable.Range(0, 52).Select(week => Written.Path($"network/{Day(week)}.md"))).Find("network")!;

    private static readonly SeriesAround Around = new(Series, Series.Regular.Select(Read), hasRoster: false);

    [Theory]
    [InlineData(0, 8, 0, 0)]
    [InlineData(10, 18, 0, 0)]
    [InlineData(11, 19, 1, 0)]
    [InlineData(34, 32, 1, 3)]
    [InlineData(35, 32, 0, 4)]
    [InlineData(51, 24, 0, 11)]
    public void Only_the_files_around_are_counted_and_not_the_file_itself(int week, int always, int once, int late)
    {
        var known = At(week);
        Assert.Equal((always, once, late), (known.Find("always").Files, known.Find("once").Files, known.Find("late").Files));
    }

    [Fact]
    public void Who_is_listed_took_part_and_who_is_only_named_did_not()
    {
        Assert.Equal(new("always", 32, 32), At(40).Find("ALWAYS"));
        Assert.Equal(new("Late", 8, 0), At(40).Find("late"));
        Assert.Equal(default, At(40).Find("nobody"));
    }

    [Fact]
    public void Those_that_may_stand_in_a_text_are_told_among_those_that_the_files_around_name()
    {
        Assert.Equal(["always", "Late"], At(40).MayStandIn(new("late as Always, and only once")).Select(known => known.Login));
        Assert.Empty(At(40).MayStandIn(new("nobody of these")));
    }

    [Fact]
    public void Regulars_are_those_of_several_files_that_look_like_what_is_asked_for()
    {
        Assert.Equal(["always", "Late"], At(40).Regulars(_ => true).Select(known => known.Login));
        Assert.Equal(["Late"], At(40).Regulars(key => key == "LATE").Select(known => known.Login));
        Assert.Equal(["always"], At(11).Regulars(_ => true).Select(known => known.Login));
    }

    [Fact]
    public void Nobody_is_known_where_nothing_is_around() => Assert.Empty(Neighbours.None("network").Handles.MayStandIn(new("always")));

    private static KnownHandles At(int week) => Around.Of(new(Series.Regular[week].Path, Series, Series.Regular[week].Date)).Handles;

    private static (DatedFile File, MinutesDocument Document) Read(DatedFile file)
    {
        var week = Period.DaysBetween(First, file.Date) / 7;
        var text = $"# {file.Date}\n\n## Participants\n\n* @always\n{(week == 10 ? "* @once\n" : "")}\n## Agenda\n\n### Week {week}\n\n{(week >= 40 ? "* ask @Late\n" : "")}";
        return (file, MinutesDocument.Read(SourceText.From(file.Path.ToString(), text)).Value!);
    }

    private static string Day(int week) => First.PlusWeeks(week).ToString("uuuuMMdd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Minutes.Configuration;
using Minutes.Planning;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>What <c>init</c> writes can be read, and says the same as the archive.</summary>
public sealed class InferredConfigurationTests
{
    [Theory]
    [InlineData("network")]
    [InlineData("teams/storage")]
    [InlineData("my team")]
    [InlineData("2026 planning")]
    [InlineData("42")]
    [InlineData("0x1F")]
    [InlineData("say \"hello\"")]
    [InlineData("it's")]
    [InlineData("a # b")]
    [InlineData("- dash")]
    [InlineData("-")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("*star")]
    [InlineData("&anchor")]
    [InlineData("[list]")]
    [InlineData("{map}")]
    [InlineData("%tag")]
    [InlineData("@handle")]
    [InlineData("ünïcode")]
    [InlineData("会議")]
    [InlineData("a,b")]
    [InlineData("trailing ")]
    public void A_folder_of_any_name_reads_back(string folder)
    {
        var archive = new TestArchive();
        foreach (var day in (string[])["0225", "0304", "0311"]) archive.With($"{folder}/2026{day}.md", $"# 2026-{day[..2]}-{day[2..]}\n\n## Agenda\n\n### Talk {day}\n");
        var read = ReadBack(archive, isLive: true);
        var (name, settled) = Assert.Single(read.Series);
        Assert.Equal((folder, $"{folder}/YYYYMMDD.md", "every Wednesday"), (name, settled.Path?.ToString(), settled.Schedule?.ToString()));
    }

    [Theory]
    [InlineData("2026-02-25 2026-03-04 2026-03-11", "every Wednesday")]
    [InlineData("2026-02-11 2026-02-25 2026-03-11", "every second Wednesday from 2026-02-11")]
    [InlineData("2025-12-10 2026-01-14 2026-02-11 2026-03-11", "second Wednesday of the month")]
    [InlineData("2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13", "every day")]
    public void The_rhythm_reads_back_and_gives_the_same_next_date(string dates, string rule)
    {
        var archive = new TestArchive().Met(dates.Split(' '));
        var inferred = archive.State().Next;
        archive.Configured(Print(archive, isLive: true));
        Assert.Equal(rule, archive.Configuration.For("network").Schedule!.ToString());
        Assert.Equal(inferred!.Date, archive.State().Next!.Date);
    }

    [Theory]
    [InlineData("2026-01-06 2026-01-20 2026-02-04 2026-02-18 2026-03-04", "2026-02-04", "since the weekday changed")]
    [InlineData("2026-01-14 2026-01-29 2026-02-11 2026-02-25", "2026-01-14", "one was held a day late")]
    [InlineData("2026-01-21 2026-02-04 2026-02-11 2026-02-25 2026-03-11", "2026-02-11", "since the weeks changed")]
    public void A_rule_that_counts_does_so_from_the_oldest_meeting_in_step(string dates, string from, string because)
    {
        var rule = ReadBack(new TestArchive().Met(dates.Split(' ')), isLive: true).For("network").Schedule!.ToString();
        Assert.True($"every second Wednesday from {from}" == rule, $"{because}: {rule}");
    }

    [Fact]
    public void Beside_a_configuration_only_what_it_leaves_open_is_told()
    {
        var archive = new TestArchive().Configured("time-zone: Europe/Berlin\nseries:\n  network:\n    schedule: every Monday at 15:05\n").Met("2026-02-25", "2026-03-04", "2026-03-11");
        var text = InferredConfiguration.Print(archive.States().Select(state => (state, true)), isAddition: true);
        Assert.Contains("path: network/YYYYMMDD.md", text, StringComparison.Ordinal);
        Assert.DoesNotContain("schedule:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("time-zone:", text, StringComparison.Ordinal);
        Assert.Equal(["network"], Read(text).Series.Keys);
    }

    [Fact]
    public void Beside_a_configuration_that_says_all_nothing_is_left()
    {
        var archive = new TestArchive().Configured("series:\n  network:\n    path: network/YYYYMMDD.md\n    schedule: every Monday\n").Met("2026-03-11");
        var text = InferredConfiguration.Print(archive.States().Select(state => (state, true)), isAddition: true);
        Assert.Empty(Read(text).Series);
        Assert.Equal("# .github/minutes.yml is there already, and there is nothing to add to it: it settles all that can be read off the archive.\n", text);
    }

    [Fact]
    public void A_sleeping_series_stands_commented_out()
    {
        var archive = new TestArchive().Met("2026-03-04", "2026-03-11");
        Assert.Contains("# network:", Print(archive, isLive: false), StringComparison.Ordinal);
        Assert.Empty(ReadBack(archive, isLive: false).Series);
    }

    [Fact]
    public void A_sleeping_series_reads_back_once_its_marks_are_removed()
    {
        var text = Print(new TestArchive().Met("2026-03-04", "2026-03-11"), isLive: false);
        var live = string.Join('\n', text.Split('\n').Where(line => !line.Contains("asleep", StringComparison.Ordinal)).Select(line => line.StartsWith("  # ", StringComparison.Ordinal) ? "  " + line[4..] : line));
        Assert.True(Read(live).Series.ContainsKey("network"));
    }

    [Fact]
    public void An_archive_without_series_gives_a_configuration_without_series() => Assert.Empty(Read(InferredConfiguration.Print([])).Series);

    [Fact]
    public void The_root_of_an_archive_reads_back()
    {
        var archive = new TestArchive();
        foreach (var day in (string[])["25", "26", "27"]) archive.With($"202602{day}.md", $"# 2026-02-{day}\n\n## Agenda\n\n### Talk {day}\n");
        Assert.Equal(".", Assert.Single(ReadBack(archive, isLive: true).Series).Key);
    }

    [Fact]
    public void The_sample_reads_back() => Assert.Equal(3, Read(InferredConfiguration.Print(
        TestArchive.Samples().States().Select(state => (state, state.IsLive(TestArchive.At("2026-04-16")))))).Series.Count);

    private static MinutesConfiguration ReadBack(TestArchive archive, bool isLive) => Read(Print(archive, isLive));

    private static string Print(TestArchive archive, bool isLive) => InferredConfiguration.Print(archive.States().Select(state => (state, isLive)));

    private static MinutesConfiguration Read(string yaml)
    {
        var read = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", yaml));
        Assert.True(read.Problems.IsEmpty, string.Create(CultureInfo.InvariantCulture, $"{string.Join('\n', read.Problems)}\n{yaml}"));
        return read.Value!;
    }
}

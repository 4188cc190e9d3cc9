using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Planning;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>What was promised of a real archive: the minutes of 2023-03-15, made of those up to 2023-03-08.</summary>
public sealed class CorpusTests
{
    private static readonly LocalDate Date = new(2023, 3, 15);

    [Fact]
    public void The_next_meeting_is_a_week_later() => Assert.Equal(Date, State().Next!.Date);

    [Theory]
    [InlineData("Validations", "issues/28")]
    [InlineData("Cloud-in-a-Box", "issues/116")]
    [InlineData("ADR IaaS RNG", "issues/234")]
    [InlineData("Air-Gapped Part 1 - Mirroring (at OSISM)", "issues/90")]
    [InlineData("Air-Gapped Part 2 - Docs & Tooling how to set up mirrors", "issues/280")]
    [InlineData("Metrics-collection IaaS", "issues/269")]
    [InlineData("IaaS Flavor Names", "metadata driven approach")]
    [InlineData("IaaS Shared Filesystem as a Service", "AI: @fkr and @matfechner will write the epic & stories")]
    public void A_topic_comes_back_with_what_names_it_and_what_is_to_be_done(string topic, string text)
    {
        var below = Below($"#### {topic}");
        Assert.Contains(text, below, StringComparison.Ordinal);
    }

    [Fact]
    public void All_stand_below_the_group_that_they_stood_below()
    {
        var lines = Next().Text.Split('\n');
        var group = Array.FindIndex(lines, line => line.StartsWith("### Sprint Review & Planning", StringComparison.Ordinal));
        Assert.True(group > 0);
        Assert.True(Array.FindIndex(lines, line => line.StartsWith("#### ", StringComparison.Ordinal)) > group);
        Assert.DoesNotContain(lines[(group + 1)..], line => line.StartsWith("### ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Disk Encryption")]
    [InlineData("osism/issues#88")]
    [InlineData("#408")]
    public void What_is_done_stays_behind(string text) => Assert.DoesNotContain(text, Next().Text, StringComparison.Ordinal);

    [Fact]
    public void Each_decision_has_its_reason() => Assert.All(Next().Decisions, decision => Assert.NotEmpty(decision.Reason));

    [Fact]
    public void A_topic_put_off_to_that_day_says_so() => Assert.Equal(
        (Verdict.Carry, "deferred to 2023-03-15: \"Discuss on 2023-03-15\""),
        Next().Decisions.Where(decision => decision.Name == "IaaS Flavor Names").Select(decision => (decision.Verdict, decision.Reason)).Single());

    private static string Below(string heading)
    {
        var text = Next().Text;
        var start = text.IndexOf(heading + "\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{heading} is not there");
        var end = text.IndexOf("\n#", start, StringComparison.Ordinal);
        return text[start..(end < 0 ? text.Length : end)];
    }

    private static NextMinutes Next() => NextMinutes.For(State(), new Meeting(Date, null, Date), BuiltInTemplate.Minutes).Value!;

    private static SeriesState State()
    {
        var listing = Corpus.Listing().Find("iaas")!;
        var documents = listing.Newest(SeriesProfile.FilesRead, Date).Select(file => (file, Corpus.Read(file.Path.ToString())));
        return SeriesState.Of(SeriesProfile.Of(listing, documents.ToImmutableArray()), MinutesConfiguration.Default);
    }
}

using CsCheck;
using Minutes.CarryOver;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>What holds for minutes however they are written.</summary>
public sealed class RandomArchiveTests
{
    private static readonly Gen<string> Name = AnyOf(
        "Lids", "Racks", "Lids (@oke)", "Grey paint for all of the gauges", "[Lids](https://github.com/o/r/issues/12)", "o/r#12", "Lids -> moved to next week",
        "Lids (done)", "~~Lids~~", "Discuss on 2026-03-25", "Postponed items", "Sprint Review & Planning", "(", "``", "#12 (continued)", "Überblick ✅");

    private static readonly string[] Said =
    [
        "o/r#12", "<https://github.com/o/r/issues/12>", "AI @oke: count them", "[ ] @mira: paint them", "[x] @mira: paint them", "not discussed", "Discuss on 2026-03-25",
        "-> done", "Done", "still waiting", "grey or blue?", "they are grey", "continuation from [2026-02-04](20260204.md#lids)", "next week", "(postponed)",
    ];

    /// <summary>Lists as people mean them.</summary>
    private static readonly Gen<string> SoundItem = Gen.Select(AnyOf("* ", "* ", "  * "), AnyOf(Said), (mark, text) => $"{mark}{text}\n");

    /// <summary>Lists as they come out of a pad: tabs, code, comments, tables.</summary>
    private static readonly Gen<string> AnyItem = Gen.Select(
        AnyOf("", "  ", "    ", "\t", "      "),
        AnyOf("* ", "- ", "1. ", "", "+ "),
        AnyOf([.. Said, "```", "<!--", "| a | b |", "> said", "[[[[("]),
        (indent, mark, text) => $"{indent}{mark}{text}\n");

    private static readonly Gen<string> Head = AnyOf(
        "## Participants\n\n* @mira\n* @oke\n\n## Agenda\n\n",
        "## Participants\n* @mira\n## Roles\n* Minutes by: @oke\n## Agenda\n",
        "## Action items from last week\n\n* [ ] @mira: paint them\n\n## Agenda\n\n",
        "## Attendees\n\n- mira\n\n",
        "");

    private static Gen<string> Topics(Gen<string> item) => Gen.Select(
        AnyOf("### ", "#### ", "## ", "* "),
        Name,
        item.Array[0, 5],
        (mark, name, items) => mark == "* " ? $"* {name}\n  {string.Join("  ", items)}\n" : $"{mark}{name}\n\n{string.Concat(items)}\n");

    private static Gen<string[]> Meetings(Gen<string> item) => Gen.Select(Head, Topics(item).Array[0, 4].Array[1, 7], (head, meetings) => meetings.Select(topics => head + string.Concat(topics)).ToArray());

    [Fact]
    public void The_next_minutes_of_any_archive_can_be_made_and_are_the_same_twice() => Meetings(AnyItem).SampleSeeded(meetings =>
    {
        var (one, other) = (ArchiveOf(meetings), ArchiveOf(meetings));
        if (one.State().Next is not { } meeting) return;
        var next = one.Next(date: meeting.Date);
        Assert.StartsWith("# " + meeting.Date.ToIso(), next.Text, StringComparison.Ordinal);
        Assert.Equal(next.Text, other.Next(date: meeting.Date).Text);
        Assert.All(next.Decisions.Where(decision => decision.Verdict is not Verdict.Carry), decision => Assert.Empty(decision.Lines));
    });

    [Fact]
    public void Asked_again_after_writing_any_archive_gives_the_same() => Meetings(Gen.OneOf(AnyItem, SoundItem)).SampleSeeded(meetings =>
    {
        var archive = ArchiveOf(meetings);
        if (archive.State().Next is null) return;
        var first = archive.WriteNext();
        var second = archive.Next();
        Assert.Equal((first.Date, first.Text), (second.Date, second.Text));
    });

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static TestArchive ArchiveOf(string[] meetings)
    {
        var archive = new TestArchive();
        for (var index = 0; index < meetings.Length; index++)
        {
            var date = new NodaTime.LocalDate(2026, 3, 11).PlusWeeks(index - meetings.Length + 1);
            archive.With($"network/{date.ToString("uuuuMMdd", null)}.md", $"# {date.ToIso()}\n\n{meetings[index]}");
        }

        return archive;
    }
}

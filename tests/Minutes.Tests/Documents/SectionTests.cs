using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class SectionTests
{
    [Theory]
    [InlineData("Participants", SectionKind.Participants)]
    [InlineData(":family: Participants (GitHub handles preferred)", SectionKind.Participants)]
    [InlineData("Particpants", SectionKind.Participants)]
    [InlineData("Attendees", SectionKind.Participants)]
    [InlineData("In attendance", SectionKind.Participants)]
    [InlineData("Present", SectionKind.Participants)]
    [InlineData("Teilnehmer*innen", SectionKind.Participants)]
    [InlineData("1. Anwesend", SectionKind.Participants)]
    [InlineData("Absent", SectionKind.Absent)]
    [InlineData("Excused", SectionKind.Absent)]
    [InlineData("Not present", SectionKind.Absent)]
    [InlineData("Entschuldigt", SectionKind.Absent)]
    [InlineData("Agenda", SectionKind.Agenda)]
    [InlineData(":notebook: Agenda:", SectionKind.Agenda)]
    [InlineData("**Topics**", SectionKind.Agenda)]
    [InlineData("Tagesordnung", SectionKind.Agenda)]
    [InlineData("Meeting notes", SectionKind.Agenda)]
    [InlineData("Recurring items", SectionKind.Recurring)]
    [InlineData("Who presents next week?", SectionKind.Roles)]
    [InlineData("Minutes taking & transfer", SectionKind.Roles)]
    [InlineData("~~Minutes taking~~ and report", SectionKind.Roles)]
    [InlineData("Scribe: @mira", SectionKind.Roles)]
    [InlineData("Protocol: @mira", SectionKind.Roles)]
    [InlineData("Protokoll", SectionKind.Roles)]
    [InlineData("Housekeeping & organizational items", SectionKind.Housekeeping)]
    [InlineData("Organisation", SectionKind.Housekeeping)]
    [InlineData("Welcome", SectionKind.Housekeeping)]
    [InlineData("Action items from last week", SectionKind.ActionRecap)]
    [InlineData("Check AIs from last time", SectionKind.ActionRecap)]
    [InlineData("Open actions:", SectionKind.ActionRecap)]
    [InlineData("TODOs:", SectionKind.ActionRecap)]
    public void Headings_are_known_by_their_words(string heading, SectionKind kind) =>
        Assert.Equal(kind, Written.Read($"# 2023-03-08\n\n## {heading}\n").Sections[1].Kind);

    [Theory]
    [InlineData("Presentation of the lab")]
    [InlineData("Attachment of volumes")]
    [InlineData("Topics of the summit")]
    [InlineData("Reports on outages")]
    [InlineData("Protocol buffers")]
    [InlineData("Protocols for routing")]
    [InlineData("GitHub Actions")]
    [InlineData("Review of GitHub Actions")]
    [InlineData("Actions runner in the lab")]
    [InlineData("AI workloads")]
    [InlineData("To be completed")]
    [InlineData("Admin network")]
    [InlineData("Discussion of quotas")]
    public void A_topic_that_only_sounds_like_boilerplate(string heading) =>
        Assert.Equal(SectionKind.Topic, Written.Read($"# 2023-03-08\n\n## {heading}\n").Sections[1].Kind);

    [Theory]
    [InlineData("Attending the summit")]
    [InlineData("Absence of alarms")]
    [InlineData("Moderation in July")]
    [InlineData("Recurring outages")]
    [InlineData("Housekeeping")]
    public void Below_the_agenda_it_is_a_topic_where_the_minutes_had_such_a_section(string heading)
    {
        const string Boilerplate = "# 2023-03-08\n## Participants\n## Absent\n## Recurring items\n## Moderation\n## Agenda\n";
        Assert.Equal(SectionKind.Topic, Written.Read($"{Boilerplate}### Network\n#### {heading}\n").Sections[^1].Kind);
    }

    [Theory]
    [InlineData("Attendees", SectionKind.Participants)]
    [InlineData("Scribe", SectionKind.Roles)]
    [InlineData("Action items", SectionKind.ActionRecap)]
    public void Below_an_agenda_that_holds_everything_the_words_count(string heading, SectionKind kind) =>
        Assert.Equal(kind, Written.Read($"# Agenda\n## {heading}\n").Sections[^1].Kind);

    [Fact]
    public void Sections_know_their_lines_and_what_they_stand_in()
    {
        var document = Written.Read("# 2023-03-08\n## Agenda\n* a\n### One\n* b\n#### Two\n### Three\n## Beside\n");
        Assert.Equal(
            ["2023-03-08 1-1 8", "Agenda 2-3 7", "Agenda/One 4-5 6", "Agenda/One/Two 6-6 6", "Agenda/Three 7-7 7", "Beside 8-8 8"],
            document.Sections.Select(section =>
                $"{string.Join('/', section.Path.Append(section).Select(part => part.Text))} {section.Own.Start}-{section.Own.End} {section.End}"));
    }
}

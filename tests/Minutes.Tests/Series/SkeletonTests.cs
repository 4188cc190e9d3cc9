using Minutes.Documents;
using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

public sealed class SkeletonTests
{
    [Theory]
    [InlineData("## Participants\n* @mira\n## Agenda\n### Cables\n", "2 Participants|2 Agenda")]
    [InlineData("## :family: Participants\n## Recurring items\n### Minutes transfer\n## Agenda\n### Cables\n", "2 :family: Participants|2 Recurring items|3 Minutes transfer|2 Agenda")]
    [InlineData("## Who presents?\n## Minutes taking\n## Agenda\n", "2 Who presents?|2 Minutes taking|2 Agenda")]
    [InlineData("## Agenda\n### Housekeeping\n", "2 Agenda")]
    [InlineData("### Cables\n* said\n", "0 ")]
    public void Boilerplate_headings_are_kept_in_their_order(string text, string sections) =>
        Assert.Equal(sections, string.Join('|', Skeleton(text).Sections.Select(section => $"{section.Level} {section.Name}")));

    [Fact]
    public void A_second_agenda_belongs_to_another_meeting() => Assert.Equal(
        ["Participants", "Agenda"],
        Skeleton("## Participants\n## Agenda\n### Cables\n# 2023-03-15\n## Participants\n## Agenda\n").Sections.Select(section => section.Name));

    [Fact]
    public void The_newest_file_that_has_all_that_is_usual_is_the_model()
    {
        var usual = "# {0}\n## Attendees\n* @mira\n## Agenda\n* talk\n";
        var skeleton = SkeletonReader.Read(
        [
            File("20230301", usual),
            File("20230308", usual),
            File("20230315", usual.Replace("Attendees", "Participants", StringComparison.Ordinal)),
            File("20230322", "# {0}\n## Attendees\n* @mira\n### Cables\n"),
        ]);
        Assert.Equal(["Participants", "Agenda"], skeleton.Sections.Select(section => section.Name));
    }

    [Fact]
    public void What_stands_in_one_of_four_files_is_left_out()
    {
        const string Usual = "# {0}\n## Participants\n* @mira\n## Agenda\n* talk\n";
        var skeleton = SkeletonReader.Read(
            [File("20230301", Usual), File("20230308", Usual), File("20230315", Usual), File("20230322", Usual + "## Welcome, Kai\n")]);
        Assert.Equal(["Participants", "Agenda"], skeleton.Sections.Select(section => section.Name));
    }

    [Fact]
    public void A_struck_heading_does_not_take_the_name_of_another() => Assert.Equal(
        ["Moderation", "Minutes taking", "Agenda"],
        Skeleton("## Moderation\n## ~~Minutes taking~~\n## Agenda\n").Sections.Select(section => section.Name));

    [Theory]
    [InlineData("## ~~Minutes taking and~~ report", "Minutes taking and report")]
    [InlineData("## Scribe: @mira", "Scribe:")]
    [InlineData("## Moderation (@mira, @oke)", "Moderation")]
    public void A_heading_does_not_keep_what_it_says_of_one_meeting(string heading, string name) =>
        Assert.Equal(name, Skeleton(heading + "\n## Agenda\n").Sections[0].Name);

    [Theory]
    [InlineData("## Agenda\n* a\n* b\n- c\n", '*')]
    [InlineData("## Agenda\n- a\n  * b\n  * c\n", '-')]
    [InlineData("## Agenda\n+ a\n", '+')]
    [InlineData("## Agenda\n1. a\n", '*')]
    public void The_commonest_list_marker_is_kept(string text, char bullet) => Assert.Equal(bullet, Skeleton(text).Bullet);

    [Theory]
    [InlineData("## Participants\n\n* @mira\n\n## Agenda\n\n* a\n", true)]
    [InlineData("## Participants\n* @mira\n## Agenda\n* a\n", false)]
    public void A_blank_line_below_headings_is_a_habit(string text, bool hasBlank) => Assert.Equal(hasBlank, Skeleton(text).HasBlankAfterHeading);

    [Fact]
    public void The_kinds_of_the_sections_are_kept() => Assert.Equal(
        [SectionKind.Participants, SectionKind.ActionRecap, SectionKind.Agenda],
        Skeleton("## Participants\n## Check AIs\n## Agenda\n").Sections.Select(section => section.Kind));

    private static Skeleton Skeleton(string text) => SkeletonReader.Read([File("20230308", "# {0}\n" + text)]);

    private static SeriesMinutes File(string day, string text) =>
        Written.File($"n/{day}.md", text.Replace("{0}", $"{day[..4]}-{day[4..6]}-{day[6..]}", StringComparison.Ordinal));
}

using Minutes.Documents;
using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Series;

/// <summary>What a simple implementation takes for the habit of a series; each names its place in a real archive.</summary>
public sealed class NastyCasesOfSeries
{
    // iam/20230612.md:1, iaas/20230320.md:1
    [Theory]
    [InlineData("iam", "iam/20230612.md")]
    [InlineData("iaas", "iaas/20230320.md")]
    public void A_file_of_the_next_year_under_a_name_of_this_one_is_misdated(string series, string path) =>
        Assert.Equal(MinutesRole.Misdated, Corpus.Judged(series).Single(file => file.File.Path.ToString() == path).Role);

    // iam/20230816.md:1
    [Fact]
    public void The_same_bytes_under_two_names_are_one_meeting()
    {
        var judged = Corpus.Judged("iam").ToDictionary(file => file.File.Path.ToString(), file => file.Role);
        Assert.Equal((MinutesRole.Copy, MinutesRole.Regular), (judged["iam/20230816.md"], judged["iam/20230823.md"]));
    }

    // iam/20230208.md:1
    [Fact]
    public void The_next_meeting_above_the_title_makes_no_title_of_next_week()
    {
        var file = Written.File("n/20230208.md", "# 2023-02-15\n* Review\n\n# Weekly 2023-02-08\n\n## Participants\n* @mira\n");
        Assert.Equal("# Weekly 2023-02-15", TitleForm.Of([file]).For(new(2023, 2, 15)));
        Assert.Empty(file.Document.Topics);
    }

    // iaas/20231213.md:30
    [Fact]
    public void Pad_instructions_below_the_agenda_are_part_of_the_skeleton()
    {
        const string Instructions = ":rotating_light: When adding items, please note:\n\n- your handle\n- how long it takes\n\n";
        var skeleton = SkeletonOf(day => $"## Agenda\n\n{Instructions}### Cables {day}\n");
        Assert.Equal([":rotating_light: When adding items, please note:", "- your handle", "- how long it takes"], skeleton.Sections[0].Prompts);
    }

    // iaas/20240925.md:20
    [Fact]
    public void A_pad_instruction_that_was_left_once_does_not_come_back()
    {
        var skeleton = SkeletonOf(day => $"## Housekeeping\n\n{(day == "2023-03-22" ? "(Come on, fill in something!)\n\n" : "")}- Minutes by: @mira\n\n## Agenda\n");
        Assert.Equal(["- Minutes by:"], skeleton.Sections[0].Prompts);
    }

    // iaas/20240228.md:28
    [Fact]
    public void A_misspelt_handle_in_a_role_is_cut_like_any_other_and_takes_no_part()
    {
        var skeleton = SkeletonOf(day => $"## Participants\n- @tjorven\n## Housekeeping\n- Minutes by: @{(day == "2023-03-22" ? "tjoren" : "tjorven")}\n## Agenda\n");
        Assert.Equal(["- Minutes by:"], skeleton.Sections[1].Prompts);
        Assert.Equal("tjorven", Assert.Single(Written.Read("## Participants\n- @tjorven\n## Housekeeping\n- Minutes by: @tjoren\n").Participants).Name);
    }

    // container/20230515.md:21
    [Fact]
    public void What_was_struck_of_a_boilerplate_heading_stands_again_next_time()
    {
        var skeleton = SkeletonOf(day => day == "2023-03-22" ? "## ~~Minutes taking and report~~\n## Agenda\n" : "## Minutes taking and report\n## Agenda\n");
        Assert.Equal((SectionKind.Roles, "Minutes taking and report"), (skeleton.Sections[0].Kind, skeleton.Sections[0].Name));
    }

    // iaas/20240306.md:29
    [Fact]
    public void An_uncertain_answer_is_cut_with_its_question_marks()
    {
        var skeleton = SkeletonOf(day => $"## Housekeeping\n- Minutes by: {(day == "2023-03-22" ? "??? @mira" : "@oke")}\n## Agenda\n");
        Assert.Equal(["- Minutes by:"], skeleton.Sections[0].Prompts);
    }

    // iam/20231213.md:14
    [Fact]
    public void An_answer_in_free_words_is_no_prompt()
    {
        var skeleton = SkeletonOf(day => $"## Minutes transfer and call report\n- @mira {(day == "2023-03-22" ? "does it all" : "")}\n## Agenda\n");
        Assert.Empty(skeleton.Sections[0].Prompts);
    }

    // iam/20231206.md:8
    [Fact]
    public void An_empty_bullet_is_no_prompt_and_no_topic()
    {
        Assert.Empty(SkeletonOf(_ => "## Recurring items\n* \n\n## Agenda\n* \n").Sections.SelectMany(section => section.Prompts));
        Assert.Empty(Written.Read("## Recurring items\n* \n\n## Agenda\n* \n").Topics);
    }

    /// <summary>The skeleton of four weekly minutes.</summary>
    private static Skeleton SkeletonOf(Func<string, string> text) => SkeletonReader.Read(
    [
        .. Enumerable.Range(0, 4)
            .Select(week => new LocalDate(2023, 3, 1).PlusWeeks(week).ToString("uuuu-MM-dd", null))
            .Select(day => Written.File($"n/{day}.md", $"# {day}\n\n{text(day)}")),
    ]);
}

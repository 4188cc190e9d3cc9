using Minutes.Documents;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Documents;

/// <summary>What a simple reader gets wrong; each names its place in a real archive.</summary>
public sealed class NastyCasesOfReading
{
    // iam/20230208.md:1
    [Fact]
    public void The_first_heading_is_the_next_meeting()
    {
        var document = Written.Read("# 2023-02-15\n* Review\n\n# 2023-02-08\n\n## Participants\n* @mira\n");
        Assert.Equal([new LocalDate(2023, 2, 15), new LocalDate(2023, 2, 8)], document.Titles.Select(title => title.Date));
        Assert.Equal(new LocalDate(2023, 2, 8), Written.File("n/20230208.md", document.Source.Text).Title?.Date);
    }

    // iam/20230419.md:1
    [Fact]
    public void The_title_lost_its_sign()
    {
        var document = Written.Read(" 2023-04-19\n## Participants\n* @mira\n");
        Assert.Equal((0, new LocalDate(2023, 4, 19)), (document.Titles[0].Level, document.Titles[0].Date));
        Assert.Equal("mira", Assert.Single(document.Participants).Name);
    }

    // ops/20230727.md:1
    [Fact]
    public void Title_and_participants_stand_on_one_line()
    {
        var document = Written.Read("# 2023-07-27 ## Participants (handles)\n\n- @mira\n\n## Agenda\n");
        Assert.Equal("2023-07-27", Assert.Single(document.Titles).Text);
        Assert.Equal("mira", Assert.Single(document.Participants).Name);
    }

    // iaas/20221010.md:1
    [Fact]
    public void Text_stands_before_the_participants_and_the_title_has_no_sign()
    {
        var document = Written.Read("2022-10-10\n\n### Racks\n\n   they need power\n\n## Attendees\n\n* @mira\n\n## Discussion\n   * Cables\n");
        Assert.Equal(new LocalDate(2022, 10, 10), Assert.Single(document.Titles).Date);
        Assert.Equal(["Racks", "Cables"], document.Topics.Select(topic => topic.Text));
        Assert.Equal("mira", Assert.Single(document.Participants).Name);
    }

    // iaas/20240529.md:46, container/20251128.md:67
    [Theory]
    [InlineData("## TODO: remove after the move")]
    [InlineData("# Patch the config")]
    public void Comments_in_a_code_fence_are_no_headings(string comment)
    {
        var document = Written.Read($"# 2024-05-29\n## Agenda\n### Move\n```\n# on the manager\n./run.sh # soon\n{comment}\n./run.sh\n```\n### Next\n");
        Assert.Equal(["Move", "Next"], document.Topics.Select(topic => topic.Text));
        Assert.Empty(document.ActionItems);
    }

    // container/20240425.md:22
    [Fact]
    public void A_topic_stands_beside_the_agenda()
    {
        var document = Written.Read("# 2024-04-25\n## :notebook: Agenda\n## :information_desk_person: Current tasks\n### Racks\n#### Cables\n");
        Assert.Equal([":information_desk_person: Current tasks", "Racks", "Cables"], document.Topics.Select(topic => topic.Text));
        Assert.Null(document.Topics[0].Path.FirstOrDefault());
    }

    // container/20240502.md:27
    [Fact]
    public void A_topic_stands_before_the_agenda()
    {
        var document = Written.Read("# 2024-05-02\n## Participants\n* @mira\n## :information_source: Info\n\n- Holiday next Thursday\n\n## :notebook: Agenda\n### Racks\n");
        Assert.Equal([":information_source: Info", "Racks"], document.Topics.Select(topic => topic.Text));
    }

    // iam/20240828.md:22
    [Fact]
    public void The_agenda_is_missing_and_topics_stand_below_housekeeping()
    {
        var document = Written.Read("# 2024-08-28\n## Participants\n* @mira\n## Housekeeping\n* Minutes: @oke\n* Cancel next week's meeting\n\n### Racks (@mira)\n- cables\n");
        Assert.Equal("Racks (@mira)", Assert.Single(document.Topics).Text);
    }

    // iaas/20231213.md:30
    [Fact]
    public void Pad_instructions_are_no_topics()
    {
        var document = Written.Read("# 2023-12-13\n## Agenda\n\n:rotating_light: When adding items, please note:\n\n- your handle\n- the time\n- who must be there\n\n### Racks (@mira)\n");
        Assert.Equal("Racks (@mira)", Assert.Single(document.Topics).Text);
    }

    // iaas/20240925.md:20
    [Fact]
    public void A_pad_instruction_that_was_left_is_neither_topic_nor_participant()
    {
        var document = Written.Read("# 2024-09-25\n## Participants\n- @mira\n## Housekeeping\n\n(Come on, fill in something!)\n\n- Report: @oke\n## Agenda\n");
        Assert.Empty(document.Topics);
        Assert.Empty(document.ActionItems);
        Assert.Equal("mira", Assert.Single(document.Participants).Name);
    }

    // container/20251017.md:4
    [Fact]
    public void Somebody_absent_has_a_bullet_among_the_participants()
    {
        var participant = Assert.Single(Written.Read("# 2025-10-17\n## Participants\n- not: @mira (on a train)\n## Agenda\n").Participants);
        Assert.Equal(("mira", Attendance.Absent), (participant.Name, participant.Attendance));
    }

    // iaas/20230220.md:8
    [Fact]
    public void The_residue_of_a_diff_stands_for_a_bullet() => Assert.Equal(
        ["mira", "oke"],
        Written.Read("# 2023-02-20\n## Participants\n* @mira\n< @oke\n\n## Agenda\n").Participants.Select(participant => participant.Name));

    // iaas/20240228.md:28
    [Fact]
    public void A_misspelt_handle_is_another_handle() => Assert.Equal(
        ["tjorven", "tjoren"],
        Written.Read("## Participants\n- @tjorven\n## Housekeeping\n- Minutes by: @tjoren\n").Handles.Select(handle => handle.Login));

    // iam/20230531.md:20
    [Theory]
    [InlineData("[#261](https://github.com/o/r/issues/261) - grant upstream: Done? Yes", true)]
    [InlineData("[#261](https://github.com/o/r/issues/261) - grant upstream: Done?", false)]
    public void A_question_with_its_answer(string line, bool isDone) => Assert.Equal(isDone, StatusWords.IsDone(line));

    // container/20230515.md:21
    [Fact]
    public void A_struck_boilerplate_heading_is_no_topic()
    {
        var document = Written.Read("# 2023-05-15\n## ~~Minutes taking and report~~\n- Public holiday\n    - Minutes: @mira\n## Agenda\n");
        Assert.Empty(document.Topics);
        Assert.Equal(SectionKind.Roles, document.Sections[1].Kind);
    }

    // container/20221024.md:21
    [Fact]
    public void Pairs_of_an_issue_and_its_pull_request() => Assert.Equal(
        [300, 302, 301, 303, 304],
        Written.Read("* Reference implementation: #300/#302 (cables), #301/#303 (racks, power -> light), #304 (fans) => all merged").References.Select(reference => reference.Number));

    // iaas/20230118.md:47
    [Fact]
    public void An_abbreviated_repository_is_read_as_it_is_written_and_never_guessed() => Assert.Equal(
        ["harbour/lab-in-a-box#31", "harbour/LiaB#17"],
        Written.Read("* harbour/lab-in-a-box#31\n  - harbour/LiaB/#17: test user").References.Select(reference => reference.Target?.ToString()));

    // container/20230227.md:59
    [Fact]
    public void The_text_of_a_link_abbreviates_the_repository_of_its_address() => Assert.Equal(
        "harbour/k8s-racks#329",
        Assert.Single(Written.Read("PS [k8s/#329](https://github.com/harbour/k8s-racks/pull/329)").References).Target?.ToString());

    // iaas/20240703.md:46
    [Fact]
    public void The_text_of_a_link_has_a_number_of_another_repository() => Assert.Equal(
        "harbour/playbooks#1427",
        Assert.Single(Written.Read("- [racks: first deployment (#881)](https://github.com/harbour/playbooks/pull/1427)").References).Target?.ToString());

    // iaas/20230719.md:42
    [Fact]
    public void A_number_alone_is_the_one_of_the_line_above() => Assert.All(
        Written.Read("- Aliases [standards/#228](https://github.com/harbour/standards/issues/228)\n    - AI @mira: update #228\n").References,
        reference => Assert.Equal("harbour/standards#228", reference.Target?.ToString()));

    // iaas/20220713.md:23
    [Fact]
    public void A_renamed_repository_is_the_one_that_is_written()
    {
        var document = Written.Read("* <https://github.com/Harbour/Docs/pull/9>\n  * <https://github.com/Harbour/Docs/pull/9#issuecomment-118>\n* <https://github.com/harbour/standards/pull/9>\n");
        Assert.Equal(["docs#9", "docs#9", "standards#9"], document.References.Select(reference => reference.Key));
    }

    // iam/20230816.md:29
    [Fact]
    public void A_link_lost_its_brackets() => Assert.Equal(
        ["o/r#390", "o/r#391"],
        Written.Read("* Epics [#390](https://github.com/o/r/issues/390), #391(https://github.com/o/r/issues/391)").References.Select(reference => reference.Target?.ToString()));

    // container/20250822.md:13
    [Fact]
    public void Bullets_behind_a_tab_stand_beside_bullets_behind_four_blanks()
    {
        var lines = Written.Read("* one\n\t* ToDo: two\n* three\n    * four\n        * five\n\t* six\n").Lines;
        Assert.Equal([1, 2, 1, 2, 3, 2], lines.Select(line => line.Depth));
        Assert.All(lines, line => Assert.Equal(LineKind.Item, line.Kind));
    }

    // iaas/20240306.md:29, iam/20231213.md:14
    [Theory]
    [InlineData("- Minutes by: ??? @mira")]
    [InlineData("- @mira does it all")]
    public void A_role_is_no_topic_and_no_action_item(string line)
    {
        var document = Written.Read($"# 2024-03-06\n## Housekeeping & Organizational Items\n{line}\n## Agenda\n");
        Assert.Empty(document.Topics);
        Assert.Empty(document.ActionItems);
        Assert.Empty(document.Participants);
    }

    // iam/20231206.md:8
    [Fact]
    public void An_empty_bullet_is_nothing()
    {
        var document = Written.Read("# 2023-12-06\n## Participants\n* @mira\n* \n## Recurring items\n* \n## Agenda\n* \n");
        Assert.Single(document.Participants);
        Assert.Empty(document.Topics);
    }
}

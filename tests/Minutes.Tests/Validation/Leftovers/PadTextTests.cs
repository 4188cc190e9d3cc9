using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

public sealed class PadTextTests
{
    [Theory]
    [InlineData("Welcome to Etherpad!")]
    [InlineData("This pad text is synchronized as you type, so that everyone viewing this page sees the same text.")]
    [InlineData("Get involved with Etherpad at https://etherpad.org")]
    [InlineData("Willkommen im Pad")]
    [InlineData("###### tags: `minutes` `network`")]
    [InlineData("###### tags: minutes, network")]
    [InlineData("[TOC]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("{%hackmd @team/template %}")]
    [InlineData("Published on [HackMD](https://hackmd.io)")]
    [InlineData("[![hackmd-github-sync-badge](https://hackmd.io/x/badge)](https://hackmd.io/x)")]
    [InlineData("> [name=Mira] [color=#907bf7]")]
    [InlineData("# Untitled")]
    [InlineData("*Copy this template for the next meeting*")]
    [InlineData("Please add yourself to the list of participants (GitHub handle preferred)")]
    [InlineData("(please add your topics below)")]
    [InlineData("> Add agenda items here")]
    [InlineData(":rotating_light: When adding items to the agenda, please note")]
    [InlineData("_Delete this line before publishing_")]
    [InlineData("Notes go here")]
    [InlineData("Bitte tragt euch hier ein")]
    [InlineData("Diese Vorlage bitte kopieren")]
    [InlineData("(Please put your topics below, newest first)")]
    [InlineData("*Template, please copy before use*")]
    [InlineData("Meeting minutes template: copy me for the next meeting")]
    public void Lines_of_the_pad_are_told_and_taken_out(string line)
    {
        var submitted = Submitted.SoundBut("## Participants", line + "\n\n## Participants");
        Assert.StartsWith("3:", Assert.Single(submitted.Found("pad-text")), StringComparison.Ordinal);
        Assert.Equal(Submitted.Sound, submitted.Mended("pad-text"));
    }

    [Theory]
    [InlineData("[TOC]", "\"[TOC]\" is the pad's own text", "take it out, it means nothing outside of the pad", "take out the line", 0)]
    [InlineData("[TOC]\n\n{%hackmd abc %}", "\"[TOC]\" is the pad's own text", "take it out, it means nothing outside of the pad", "take out the lines", 1)]
    [InlineData("Please add yourself", "\"Please add yourself\" tells how to fill in the pad", "take it out, the minutes are written", "take out the line", 0)]
    public void It_says_what_is_not_of_the_meeting(string lines, string message, string advice, string title, int more)
    {
        var finding = Assert.Single(Submitted.SoundBut("## Participants", lines + "\n\n## Participants").Findings(), finding => finding.Rule.Name == "pad-text");
        Assert.Equal((message, advice, title, more, Severity.Warning), (finding.Message, finding.Advice, finding.Fix!.Title, finding.AlsoAt.Length, finding.Severity));
    }

    [Theory]
    [InlineData("[TOC]\n\nPlease add yourself", 2)]
    [InlineData("[TOC]\n\nMinutes of the harbour\n\n[TOC]", 2)]
    [InlineData(":::info\na\n:::\n\n:::info\nb\n:::", 1)]
    public void Lines_that_did_not_come_together_are_told_for_themselves(string lines, int count) =>
        Assert.Equal(count, Submitted.SoundBut("## Participants", lines + "\n\n## Participants").Found("pad-text").Length);

    [Theory]
    [InlineData("Please add yourself to the list of participants: * @tjorven", 0)]
    public void More_than_a_pad_writes_is_not(string line, int count) => Assert.Equal(count, Submitted.SoundBut("## Participants", line + "\n\n## Participants").Found("pad-text").Length);

    [Theory]
    [InlineData("* please add your review to network#12")]
    [InlineData("* add the handles of the new gauges to the map")]
    [InlineData("* use this template for letters to the harbour")]
    [InlineData("* Welcome to our new members")]
    [InlineData("* this pad of rubber was too thin")]
    [InlineData("* hedgedoc is down again")]
    [InlineData("* Etherpad: https://pad.tide.example/p/network")]
    [InlineData("* tags: we need better ones")]
    [InlineData("* Copy the readings to the archive")]
    [InlineData("<!-- Please add yourself -->")]
    [InlineData("```\n[TOC]\n```")]
    [InlineData("* Template: the copy in the harbour is older")]
    [InlineData("* please put your tables, newest first, into the folder of the gauge")]
    public void What_people_say_is_not(string line) => Assert.Empty(Submitted.Saying(line).Found("pad-text"));

    [Fact]
    public void Lines_that_came_together_are_told_once_and_go_together()
    {
        var submitted = Submitted.SoundBut("## Participants", "Welcome to Etherpad!\n\nThis pad text is synchronized as you type.\n\n## Participants");
        Assert.Single(submitted.Found("pad-text"));
        Assert.Equal(Submitted.Sound, submitted.Mended("pad-text"));
    }

    [Fact]
    public void At_the_end_the_blank_line_before_goes_along() =>
        Assert.Equal(Submitted.Sound, (Submitted.Saying("") with { Text = Submitted.Sound + "\nPublished on HackMD\n" }).Mended("pad-text"));

    [Theory]
    [InlineData("* Please add yourself\n  * @ade-brine\n* @tjorven")]
    [InlineData("Please add your names below:\n* @tjorven")]
    public void A_line_on_which_others_hang_is_left_to_a_person(string lines) =>
        Assert.All(Submitted.SoundBut("* @tjorven", lines).Findings().Where(finding => finding.Rule.Name == "pad-text"), finding => Assert.Null(finding.Fix));

    [Fact]
    public void Within_a_topic_it_may_be_meant_for_something_else()
    {
        var finding = Assert.Single(Submitted.Saying("* add yourself to the list").Findings(), finding => finding.Rule.Name == "pad-text");
        Assert.Equal(Severity.Note, finding.Severity);
    }

    [Fact]
    public void A_coloured_box_is_worth_a_note() =>
        Assert.Equal(Submitted.Sound + "\nno meeting next week\n", Submitted.Saying("\n:::info\nno meeting next week\n:::").Mended("pad-text"));

    [Fact]
    public void What_the_series_has_each_time_is_meant()
    {
        const string line = "Please add yourself";
        var submitted = Submitted.SoundBut("## Agenda", line + "\n\n## Agenda");
        foreach (var date in (string[])["2026-02-18", "2026-02-25", "2026-03-04"])
            submitted = submitted.Beside($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(date) + line + "\n");
        Assert.Empty(submitted.Found("pad-text"));
    }

    [Theory]
    [InlineData("Please add yourself", 0)]
    [InlineData("[TOC]", 1)]
    public void Before_the_meeting_instructions_are_needed(string line, int count) =>
        Assert.Equal(count, (Submitted.SoundBut("## Participants", line + "\n\n## Participants") with { Now = "2026-03-10T08:00:00Z" }).Found("pad-text").Length);
}

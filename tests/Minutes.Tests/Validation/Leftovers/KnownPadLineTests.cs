using Xunit;

namespace Minutes.Tests.Validation.Leftovers;

/// <summary>The lines that are known of pads and of templates in them: each above the first section, where nothing else is said.</summary>
public sealed class KnownPadLineTests
{
    [Theory]
    [InlineData("Welcome to HedgeDoc|Willkommen bei HedgeDoc|This pad's contents are synchronized as you type|Dieses Pad wird laufend synchronisiert|Get involved with Etherpad|Warning: DirtyDB is used. This is fine for testing but not recommended for production.")]
    [InlineData("Attention: this pad will be deleted|Note: this document is scheduled to be deleted|Created with HedgeDoc|Written in CodiMD|Made with HackMD|Shared via HackMD|Exported from HedgeDoc|Edit on HackMD|Edited with CryptPad|Updated automatically every 5 minutes")]
    [InlineData("Last changed by Mira|HackMD - Collaborative Markdown Knowledge Base|HedgeDoc - Ideas grow better together|CodiMD - Collaborative markdown notes|CryptPad: collaboration suite|Report abuse|Expand all|Collapse all|Back to top|Go to bottom|Untitled")]
    [InlineData("Unbenanntes Dokument|View only|Linked with GitHub|tags: `minutes`|[TOC]|[name=Mira]|[time=Wed, Mar 11, 2026]|[color=#907bf7]|:::info|:::success|:::danger|:::spoiler Log|{%youtube abc %}|{%vimeo abc %}|{%gist mira/1 %}|{%slideshare a/b %}|{%speakerdeck a/b %}|{%pdf https://tide.example/a.pdf %}|{%figma abc %}|{%hackmd abc %}")]
    public void What_a_pad_writes_is_its_own_text(string lines) => AssertTold(lines);

    [Theory]
    [InlineData("Please add yourself|Pls add yourself|Kindly add yourself|Note: add your name|Hint: add your name|Reminder: add your topics|Important: add your name|Everyone, add your name|Everybody, add your name|All: add your names|Feel free to add your topics|Remember to add your topics|Don't forget to add your topics|You can add your topics here")]
    [InlineData("To add a topic, write a line here|To join, add your name|Add your name|Put your name here|Enter your name|Write your name|List your topics|Insert your topics|Register yourself|Sign in here|Fill in your name|Fill out this form|Type your name|Append your topics|State your name and affiliation|Give your name|Leave your name|Copy this template")]
    [InlineData("Duplicate this pad|Clone this note|Use this template for the minutes|Delete this section|Remove this line|Replace this text|Overwrite this text|Ignore this line|Take notes here|Start typing here|Do not edit above this line|Never edit below this line|Your notes here|Meeting notes go here|The notes go here|Notes here|Minutes go here|Discussion goes here|Text goes here")]
    [InlineData("Content goes here|Agenda goes here|Topics go here|Items go here|Participants go here|How to use this template|Instructions for this pad|Instruction: add your name|When adding a topic, please write a line|This is the template for our minutes|Bitte hier mitschreiben|Hier bitte eintragen|Tragt euch hier ein|Trag dich hier ein|Trage dich hier ein|Tragen Sie sich hier ein|Vorlage bitte kopieren")]
    [InlineData("Kopiere diese Vorlage|Kopiert diese Vorlage|Weitere Themen bitte hier eintragen|Eure Themen hier eintragen|Neue Punkte hier ergänzen|Themen bitte hier sammeln|TOPs hier eintragen|Punkte hier eintragen|Diese Zeile bitte löschen|Diesen Absatz bitte löschen|Come on, you know it, just fill something in|Just fill anything in|Please note the amount of time")]
    public void What_tells_how_to_fill_it_in_is_too(string lines) => AssertTold(lines);

    private static void AssertTold(string lines)
    {
        foreach (var line in lines.Split('|')) Assert.True(Submitted.SoundBut("## Participants", line + "\n\n## Participants").Found("pad-text") is [_], line);
    }
}

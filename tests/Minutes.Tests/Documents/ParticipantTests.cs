using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData("* @mira-k", "@mira-k")]
    [InlineData("- @mira (late)", "@mira")]
    [InlineData("1. @mira", "@mira")]
    [InlineData("@mira", "@mira")]
    [InlineData("< @mira", "@mira")]
    [InlineData("\t* @mira", "@mira")]
    [InlineData("* _@mira_", "@mira")]
    [InlineData("* [@mira](https://github.com/mira)", "@mira")]
    [InlineData("* Mira Kallas (@mira)", "@mira")]
    [InlineData("* @mira, @tjorven and @oke", "@mira @tjorven @oke")]
    [InlineData("* Mira Kallas", "Mira Kallas")]
    [InlineData("* mira", "mira")]
    [InlineData("* Kai O'Neil (Harbour Works, Kiel)", "Kai O'Neil")]
    [InlineData("* Dr. Jörg Müller-Lüders", "Dr. Jörg Müller-Lüders")]
    [InlineData("Mira Kallas, Kai O'Neil (Harbour Works), @oke", "Mira Kallas|Kai O'Neil|@oke")]
    [InlineData("| @mira | network |", "@mira")]
    [InlineData("* @mira\n  * @oke", "@mira @oke")]
    [InlineData("| Name | From |\n|---|---|\n| Mira Kallas | Kiel |\n| Oke | Emden |", "Mira Kallas Oke")]
    [InlineData("| Name | There |\n|---|---|\n| @mira | yes |\n| @oke | no |", "@mira -@oke")]
    public void Who_is_listed_took_part(string lines, string participants) => Assert.Equal(participants.Replace('|', ' '), Listed(lines));

    [Theory]
    [InlineData("* not: @mira (on a train)", "-@mira")]
    [InlineData("* Absent: @mira, @oke", "-@mira -@oke")]
    [InlineData("* @mira (excused)", "-@mira")]
    [InlineData("* @mira\n* Excused:\n  * @oke\n* @tjorven", "@mira -@oke @tjorven")]
    [InlineData("* @mira\n\n**Excused**\n\n* @oke\n* @tjorven", "@mira -@oke -@tjorven")]
    [InlineData("Present: Mira Kallas, Kai\nExcused: Oke", "Mira Kallas Kai -Oke")]
    [InlineData("* @mira, @oke (absent), @tjorven", "@mira -@oke @tjorven")]
    [InlineData("* Mira Kallas (entschuldigt)", "-Mira Kallas")]
    [InlineData("* Notker Balb", "Notker Balb")]
    [InlineData("* @mira (present from ten)", "@mira")]
    public void Who_is_marked_did_not(string lines, string participants) => Assert.Equal(participants, Listed(lines));

    [Fact]
    public void Who_stands_below_a_heading_for_it_did_not()
    {
        var document = Written.Read("# 2023-03-08\n## Participants\n* @mira\n## Excused\n* @oke\n* Kai Holm\n## Agenda\n");
        Assert.Equal("@mira -@oke -Kai Holm", Shown(document));
    }

    [Theory]
    [InlineData("Attendees: @mira, @oke", "@mira @oke")]
    [InlineData("**Participants:** @mira @oke", "@mira @oke")]
    [InlineData("* Present (3): Mira Kallas, Kai Holm, @oke", "Mira Kallas Kai Holm @oke")]
    [InlineData("Teilnehmer: @mira", "@mira")]
    [InlineData("Attendees: @mira\nExcused: @oke", "@mira -@oke")]
    [InlineData("Attendees: @mira\n**Absent:** none", "@mira")]
    [InlineData("Attendees: Mira, Tjorven (late), Kai", "Mira Tjorven Kai")]
    [InlineData("Anwesende: Mira, Tjorven", "Mira Tjorven")]
    [InlineData("**Attendees:**\n* @mira\n* Kai Holm", "@mira Kai Holm")]
    [InlineData("**Attendees**\n\n* @mira\n* Kai Holm\n\nthe rest is as usual", "@mira Kai Holm")]
    [InlineData("Attendees:\n@mira, @oke\n\nAs usual, @tjorven was late", "@mira @oke")]
    [InlineData("* Attendees\n  * @mira\n  * @oke\n* Notes by @tjorven", "@mira @oke")]
    [InlineData("Present:\n* @mira\n\nExcused:\n* @oke", "@mira -@oke")]
    [InlineData("* Attendees\n* of the last meeting: @mira", "")]
    [InlineData("Present the results: Later", "")]
    [InlineData("Participants: everybody of the board", "")]
    [InlineData("Present the results: later", "")]
    public void Without_a_heading_they_may_stand_on_a_line(string lines, string participants) =>
        Assert.Equal(participants, Shown(Written.Read($"# 2023-03-08\n\n{lines}\n\n## Agenda\n* @tjorven is away\n")));

    [Theory]
    [InlineData("* ", "an empty bullet")]
    [InlineData("* ...", "a placeholder")]
    [InlineData("* your handle here", "a placeholder")]
    [InlineData("(please add your GitHub handle)", "an instruction")]
    [InlineData("Project overview", "a line of text")]
    [InlineData("[Project Overview](https://github.com/orgs/open-tidepool/projects/6)", "a link")]
    [InlineData("Beware: these minutes will be public", "a sentence")]
    [InlineData("<!-- @mira -->", "a comment")]
    [InlineData("* `@mira`", "code")]
    public void Nobody(string lines, string because) => Assert.True(Listed(lines).Length == 0, because);

    [Fact]
    public void A_line_below_the_agenda_lists_nobody() =>
        Assert.Empty(Written.Read("# 2023-03-08\n## Agenda\n* Attendees: @mira asks for more seats\n").Participants);

    private static string Listed(string lines) => Shown(Written.Read($"# 2023-03-08\n## Participants\n{lines}\n\n## Agenda\n* @tjorven is away\n"));

    private static string Shown(MinutesDocument document) => string.Join(' ', document.Participants.Select(participant =>
        $"{(participant.Attendance is Attendance.Absent ? "-" : "")}{document.TextOf(participant.Span)}"));
}

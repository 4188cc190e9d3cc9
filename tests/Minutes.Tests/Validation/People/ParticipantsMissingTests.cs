using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class ParticipantsMissingTests
{
    private const string Rule = "participants-missing";
    private const string List = "## Participants\n\n* @mira-k\n* @tjorven\n\n";

    [Fact]
    public void A_series_that_lists_them_misses_the_list() =>
        Assert.Equal(["1:3 the minutes do not say who took part"], Without(List).After("2026-02-25", "2026-03-04").Found(Rule));

    [Fact]
    public void A_list_without_its_heading_is_told_at_the_list() =>
        Assert.Equal(["3:3 the participants stand below no heading of their own"], Without("## Participants\n\n").After("2026-02-25", "2026-03-04").Found(Rule));

    [Fact]
    public void Excuses_are_no_list() =>
        Assert.Equal(["1:3 the minutes do not say who took part"], SoundWith("Excused: @oke\n\n").After("2026-02-25", "2026-03-04").Found(Rule));

    [Fact]
    public void In_the_first_minutes_of_a_series_it_is_a_note() =>
        Assert.Equal([Severity.Note], Without(List).Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Theory]
    [InlineData("Present: Mira, Tjorven\n\n", "a line lists them")]
    [InlineData("**Attendees**\n\n* Mira\n\n", "a label lists them")]
    [InlineData("## Anwesende\n\n* Mira\n\n", "a German heading lists them")]
    [InlineData("## Présents\n\n* Mira\n\n", "a French heading lists them")]
    [InlineData("Directors present:\n\n* Mira\n\n", "a board lists them")]
    [InlineData("## Participants\n\n", "an empty list is another rule's")]
    [InlineData("The meeting was cancelled.\n\n", "nobody met")]
    public void Not_where(string instead, string because)
    {
        var text = because == "nobody met" ? $"# 2026-03-11\n\n{instead}" : Submitted.Sound.Replace(List, instead, StringComparison.Ordinal);
        Assert.True(new Submitted(text).After("2026-02-25", "2026-03-04").Found(Rule).Length == 0, because);
    }

    [Fact]
    public void Not_where_the_series_never_lists_them()
    {
        var bare = Without(List).Text;
        var submitted = new Submitted(bare)
            .Beside("network/20260225.md", bare.Replace("2026-03-11", "2026-02-25", StringComparison.Ordinal))
            .Beside("network/20260304.md", bare.Replace("2026-03-11", "2026-03-04", StringComparison.Ordinal) + "* one more\n");
        Assert.Empty(submitted.Found(Rule));
    }

    [Fact]
    public void Not_before_the_meeting_is_over() => Assert.Empty((Without(List).After("2026-02-25", "2026-03-04") with { Now = "2026-03-10T08:00:00Z" }).Found(Rule));

    [Fact]
    public void Not_in_a_special_session() =>
        Assert.Empty((Without(List).After("2026-02-25", "2026-03-04") with { Path = "network/20260311-workshop.md" }).Found(Rule));

    private static Submitted SoundWith(string instead) => new(Submitted.Sound.Replace(List, instead, StringComparison.Ordinal));

    private static Submitted Without(string part) => Submitted.SoundBut(part, "");
}

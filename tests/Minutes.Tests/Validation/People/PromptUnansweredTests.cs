using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class PromptUnansweredTests
{
    private const string Rule = "prompt-unanswered";

    [Theory]
    [InlineData("## Roles\n\n* Who takes the minutes? @tjorven\n", "## Roles\n\n* Who takes the minutes?\n", "10:3 \"Who takes the minutes?\" has no answer")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n  * @tjorven\n", "## Roles\n\n* Who takes the minutes?\n", "10:3 \"Who takes the minutes?\" has no answer")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n  * @tjorven\n", "## Roles\n\n* Who takes the minutes?\n  *\n", "10:3 \"Who takes the minutes?\" has no answer")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n* @tjorven\n", "## Roles\n\n* Who takes the minutes?\n", "10:3 \"Who takes the minutes?\" has no answer")]
    [InlineData("## Roles\n\n* Scribe: @tjorven\n", "## Roles\n\n* Scribe: @\n", "10:3 \"Scribe:\" has no answer")]
    [InlineData("## Roles\n\n* Scribe: Tjorven\n", "## Roles\n\n* Scribe: ???\n", "10:3 \"Scribe: ???\" has no answer")]
    [InlineData("## Roles\n\n* **Scribe:** Tjorven\n", "## Roles\n\n* **Scribe:** TBD\n", "10:3 \"**Scribe:** TBD\" has no answer")]
    [InlineData("## Roles\n\n* Who presents in the call and\n  takes the minutes? @tjorven\n", "## Roles\n\n* Who presents in the call and\n  takes the minutes?\n", "10:3 \"Who presents in the call and\" has no answer")]
    [InlineData("## Roles\n\n* Report, Thu 15:05: @tjorven\n", "## Roles\n\n* Report, Thu 15:05:\n", "10:3 \"Report, Thu 15:05:\" has no answer")]
    [InlineData("## Minutes and report\n\n* @tjorven\n", "## Minutes and report\n", "8:4 \"Minutes and report\" has no answer")]
    [InlineData("## Scribe: @tjorven\n", "## Scribe:\n", "8:4 \"Scribe:\" has no answer")]
    [InlineData("Protokoll: Tjorven\n", "Protokoll:\n", "8:1 \"Protokoll:\" has no answer")]
    [InlineData("## Scribe\n\n* @tjorven\n", "## Scribe\n\n* ???\n", "8:4 \"Scribe\" has no answer")]
    [InlineData("## Roles\n\n* Scribe: @tjorven\n", "## Roles\n\n* Scribe:\n  * tbd\n", "10:3 \"Scribe:\" has no answer")]
    [InlineData("## Roles\n\n* Scribe: @tjorven\n", "## Roles\n\n* Scribe:\n\nWe met in the harbour.\n", "10:3 \"Scribe:\" has no answer")]
    [InlineData("## Roles\n\n* Who takes the minutes? @mira-k\n* Scribe: @tjorven\n", "## Roles\n\n* Who moderates? \n", "10:3 \"Who moderates?\" has no answer")]
    public void What_is_usually_answered_is_asked_for(string usual, string here, string message)
    {
        Assert.Equal([message], Asking(here, usual).Found(Rule));
        Assert.Equal([Severity.Warning], Asking(here, usual).Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));
    }

    [Fact]
    public void Near_the_title_too() => Assert.Equal(["3:1 \"Minutes by:\" has no answer"], Top("Minutes by:", "Minutes by: Tjorven").Found(Rule));

    [Theory]
    [InlineData("## Roles\n\n* Who takes the minutes? @tjorven\n", "it is answered")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n  * Tjorven\n", "it is answered below")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n  -> @tjorven\n", "an arrow answers")]
    [InlineData("## Roles\n\n* ~~Who takes the minutes?~~\n", "it was struck")]
    [InlineData("## ~~Scribe~~\n", "the heading was struck")]
    [InlineData("## Scribe: Tjorven\n", "the heading answers")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n\n  * Tjorven\n", "it is answered below a blank line")]
    [InlineData("## Roles\n\n* Who takes the minutes?\n  * Scribe: Tjorven\n", "another prompt below is answered")]
    [InlineData("## Roles\n\n* Where do we meet?\n", "it asks for no person, and nobody knows it")]
    [InlineData("## Roles\n\n* Who takes the minutes? no minutes this week\n", "that is an answer, too")]
    public void Not_where(string here, string because) => Assert.True(Asking(here, "## Roles\n\n* Who takes the minutes? @mira-k\n").Found(Rule).Length == 0, because);

    [Fact]
    public void Not_where_it_is_seldom_answered() =>
        Assert.Empty(Asking("## Housekeeping\n\n* Anything else for the agenda?\n", "## Housekeeping\n\n* Anything else for the agenda?\n").Found(Rule));

    [Fact]
    public void Not_before_the_meeting_is_over()
    {
        var submitted = Asking("## Roles\n\n* Who takes the minutes?\n", "## Roles\n\n* Who takes the minutes? @mira-k\n");
        Assert.Empty((submitted with { Now = "2026-03-11T08:00:00Z" }).Found(Rule));
    }

    [Fact]
    public void In_the_first_minutes_of_a_series_it_is_a_note() => Assert.Equal(
        [Severity.Note],
        new Submitted(Body("2026-03-11", "## Roles\n\n* Who takes the minutes?\n")).Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    private static Submitted Asking(string here, string usual) => new Submitted(Body("2026-03-11", here))
        .Beside("network/20260218.md", Body("2026-02-18", usual))
        .Beside("network/20260225.md", Body("2026-02-25", usual))
        .Beside("network/20260304.md", Body("2026-03-04", usual));

    private static string Body(string date, string roles) => Submitted.SoundOf(date).Replace("## Agenda", roles + "\n## Agenda", StringComparison.Ordinal);

    private static Submitted Top(string here, string usual) => new Submitted(At("2026-03-11", here))
        .Beside("network/20260225.md", At("2026-02-25", usual))
        .Beside("network/20260304.md", At("2026-03-04", usual));

    private static string At(string date, string line) => Submitted.SoundOf(date).Replace($"# {date}\n", $"# {date}\n\n{line}\n", StringComparison.Ordinal);
}

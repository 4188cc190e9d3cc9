using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What holds for all rules together.</summary>
public sealed class CheckerTests
{
    [Fact]
    public void Sound_minutes_have_no_findings() => Assert.Empty(new Submitted(Submitted.Sound).Findings().Select(finding => $"{finding.Rule.Name} {finding.Message}"));

    [Theory]
    [InlineData("* the lid is grey\n  * and tight\n    * in rain, too\n", "* the lid", "*the lid")]
    [InlineData("* the lid is grey\n    * and tight\n        * in rain, too\n", "* the lid", "*the lid")]
    public void A_lost_marker_is_mended_before_what_hangs_on_it(string lines, string sound, string broken) =>
        Assert.Equal(Checker.Mend(Submitted.Saying(lines).Read(), _ => true).Submission.Source.Text, Checker.Mend(Submitted.Saying(lines.Replace(sound, broken, StringComparison.Ordinal)).Read(), _ => true).Submission.Source.Text);

    [Fact]
    public void A_heading_without_blank_costs_nobody_in_the_list_below_it() =>
        Assert.Equal(Submitted.Sound, Checker.Mend(Submitted.SoundBut("## Participants", "##Participants").After("2026-02-18", "2026-02-25", "2026-03-04").Read(), _ => true).Submission.Source.Text);

    [Fact]
    public void Ids_and_names_are_of_one_form_and_each_stands_once()
    {
        var infos = Rules.Infos.ToList();
        Assert.All(infos, info => Assert.Matches("^MIN[0-9]{3}$", info.Id));
        Assert.All(infos, info => Assert.Matches("^[a-z]+(-[a-z]+)*$", info.Name));
        Assert.Distinct(infos.Select(info => info.Id));
        Assert.Distinct(infos.Select(info => info.Name));
        Assert.Equal(infos.Select(info => info.Id).Order(StringComparer.Ordinal), infos.Select(info => info.Id));
    }
}

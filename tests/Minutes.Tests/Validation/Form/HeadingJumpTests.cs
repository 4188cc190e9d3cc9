using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Levels that are left out.</summary>
public sealed class HeadingJumpTests
{
    [Theory]
    [InlineData("##### Ferry", "15:7 the heading jumps from level 3 to level 5")]
    [InlineData("##### Ferry\n### Gauge\n##### Engine", "15:7 the heading jumps from level 3 to level 5")]
    public void A_jump_is_told_once(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("heading-jump"));

    [Theory]
    [InlineData("#### Ferry\n##### Engine\n## Next\n### Gauge")]
    [InlineData("text")]
    public void Steps_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("heading-jump"));

    [Fact]
    public void Jumps_of_one_kind_are_told_at_once_and_others_for_themselves()
    {
        var findings = Submitted.Saying("##### A\n### B\n##### C\n## D\n#### E").Findings().Where(finding => finding.Rule.Name == "heading-jump").ToList();
        Assert.Equal(
            [("the heading jumps from level 3 to level 5", "make it level 4, or put the heading that is missing above it", 1), ("the heading jumps from level 2 to level 4", "make it level 3, or put the heading that is missing above it", 0)],
            findings.Select(finding => (finding.Message, finding.Advice, finding.AlsoAt.Length)));
    }

    [Fact]
    public void The_first_heading_may_have_any_level() => Assert.Empty(Submitted.SoundBut("# 2026-03-11\n\n## P", "2026-03-11\n\n### P").Found("heading-jump"));
}

using Minutes.Changes;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What is told of a series does not keep the others from going on.</summary>
public sealed class WeeklyNoticeTests
{
    [Fact]
    public void A_template_that_is_not_there_is_told_and_the_other_series_goes_on()
    {
        var model = WeeklyScenarios.Weekly().Met("storage", "2026-02-25", "2026-03-04", "2026-03-11").Configured(WeeklyScenarios.Settled("template: .github/minutes.md"));
        var plan = model.Plan();
        Assert.Equal("open minutes/storage/2026-03-18", PlanWords.Of(plan));
        var notice = Assert.Single(plan.Notices);
        Assert.Equal(NoticeKind.Findings, notice.Kind);
        Assert.Contains("the template of network is not there", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_read_from_the_default_branch()
    {
        var model = WeeklyScenarios.Weekly().Merged(".github/minutes.md", "# {{ date }} mine\n").Configured(WeeklyScenarios.Settled("template: .github/minutes.md"));
        model.Brought(".github/minutes.md", "# {{ date }} theirs\n");
        model.Run();
        Assert.Equal("# 2026-03-18 mine\n", model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path));
    }

    [Fact]
    public void A_mistake_that_only_a_value_shows_is_told()
    {
        var model = WeeklyScenarios.Weekly().Merged(".github/minutes.md", "# {{ date | string.no_such }}\n").Configured(WeeklyScenarios.Settled("template: .github/minutes.md"));
        Assert.Contains(model.Plan().Notices, notice => notice.Kind is NoticeKind.Findings);
        Assert.Empty(model.Plan().Changes);
    }

    [Fact]
    public void A_branch_in_the_way_is_told()
    {
        var notice = Assert.Single(WeeklyScenarios.Weekly().Pushed(WeeklyScenarios.Branch, _ => "mine").Plan().Notices);
        Assert.Equal((NoticeKind.Findings, "the branch minutes/network/2026-03-18 is in the way of minutes/network/2026-03-18"), (notice.Kind, notice.Text));
    }

    [Fact]
    public void A_branch_named_minutes_is_told_once()
    {
        var model = WeeklyScenarios.Weekly().Met("storage", "2026-02-25", "2026-03-04", "2026-03-11");
        model.HasBlockingBranch = true;
        Assert.Contains("the branch minutes is in the way", Assert.Single(model.Plan().Notices).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_that_cannot_be_read_are_told_and_left_out()
    {
        var model = WeeklyScenarios.Weekly("2026-03-19").Merged("network/20260318.md", "\0");
        var plan = model.Plan();
        Assert.Equal("open minutes/network/2026-03-25", PlanWords.Of(plan));
        Assert.Contains("network/20260318.md", Assert.Single(plan.Notices).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_slides_is_left_out()
    {
        var model = WeeklyScenarios.Model("2026-03-12");
        foreach (var (day, said) in new[] { ("2026-02-25", "Spring tides came early"), ("2026-03-04", "Two gauges are new"), ("2026-03-11", "What the harbour wants") })
            model.Merged(WeeklyModel.PathOf("network", day), $"---\nmarp: true\n---\n\n# Tides {day}\n\n---\n\n## {said}\n\n* {said}, as was told on {day}\n\n---\n\n## Questions about {said}\n");
        var plan = model.Plan();
        Assert.Empty(plan.Changes);
        Assert.Contains("slide decks", Assert.Single(plan.Notices).Text, StringComparison.Ordinal);
    }
}

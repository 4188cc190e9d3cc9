using Minutes.Comments;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>Minutes move with their meeting, with all that people wrote.</summary>
public sealed class MovedMeetingTests
{
    private const string Moved = "minutes/network/2026-03-19";

    [Fact]
    public void What_people_wrote_goes_along_under_the_new_day()
    {
        var model = WeeklyScenarios.Opened().Pushed(WeeklyScenarios.Branch, text => text + "\n### Mine\n\n* more\n").Configured(WeeklyScenarios.Settled("move: { 2026-03-18: 2026-03-19 }")).Run();
        var text = model.FileAt(Moved, "network/20260319.md");
        Assert.StartsWith("# 2026-03-19\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n### Mine\n\n* more\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(WeeklyScenarios.Path, model.Own(Moved).Head.Files.Keys);
        Assert.Contains(WeeklyScenarios.Branch, model.Branches);
    }

    [Fact]
    public void The_old_one_says_where_they_are()
    {
        var model = WeeklyScenarios.Opened().Configured(WeeklyScenarios.Settled("move: { 2026-03-18: 2026-03-19 }")).Run();
        var comment = Assert.Single(model.Pull(1).Comments);
        Assert.Equal(MarkerKind.Closed, Marker.Of(comment)?.Kind);
        Assert.Contains("https://github.com/open-tidepool/minutes/pulls?q=is%3Apr%20head%3Aminutes%2Fnetwork%2F2026-03-19", comment, StringComparison.Ordinal);
        Assert.DoesNotContain(WeeklyScenarios.Branch, model.Branches);
    }

    [Fact]
    public void What_somebody_wrote_for_a_day_without_a_meeting_stays_and_is_told()
    {
        var model = WeeklyScenarios.Opened().Pushed(WeeklyScenarios.Branch, text => text + "more\n").Configured(WeeklyScenarios.Settled("skip: [2026-03-18]"));
        Assert.Contains(model.Plan().Notices, notice => notice.Text.Contains("pull request #1 stays", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_written_to_the_old_one_after_the_move_is_not_lost()
    {
        var model = WeeklyScenarios.Opened().Configured(WeeklyScenarios.Settled("move: { 2026-03-18: 2026-03-19 }"));
        foreach (var step in model.Plan().Changes.SelectMany(model.Steps).Take(3)) step();
        model.Pushed(WeeklyScenarios.Branch, text => text + "more\n");
        Assert.Equal("", PlanWords.Of(model.Plan()));
        Assert.Contains(model.Plan().Notices, notice => notice.Text.Contains("pull request #1 stays", StringComparison.Ordinal));
    }
}

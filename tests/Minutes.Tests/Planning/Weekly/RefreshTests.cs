using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A refresh brings what is new, and leaves what people wrote.</summary>
public sealed class RefreshTests
{
    [Fact]
    public void What_nobody_wrote_to_is_as_it_would_be_made_now()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened()).At("2026-03-13").Run();
        var fresh = WeeklyScenarios.Corrected(WeeklyScenarios.Weekly()).Run();
        Assert.Equal(fresh.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path), model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path));
        Assert.Contains("Tide gauge", model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_stays_and_what_is_new_comes()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened()).Pushed(WeeklyScenarios.Branch, text => text.Replace("## Participants\n", "## Participants\n\n* @tjorven  \r\n* Mine\r\n", StringComparison.Ordinal)).At("2026-03-13").Run();
        var text = model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path);
        Assert.Contains("## Participants\n\n* @tjorven  \r\n* Mine\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Tide gauge", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_people_wrote_in_its_place_all_stays_and_the_text_says_so()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened()).Pushed(WeeklyScenarios.Branch, text => text[..^1] + " - mine\n").At("2026-03-13");
        var before = model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path);
        var body = model.Pull(1).Body;
        model.Run();
        Assert.Equal(before, model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path));
        Assert.NotEqual(body, model.Pull(1).Body);
    }

    [Fact]
    public void It_is_due_a_day_after_the_last_one()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened()).At("2026-03-12T10:00");
        Assert.Equal(TestArchive.At("2026-03-13"), model.Plan().Due);
    }

    [Fact]
    public void Without_what_was_generated_there_is_none_and_that_is_told()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened());
        var head = model.Pull(1).Head;
        model.Force(WeeklyScenarios.Branch, ModelCommit.After(head.Parent, "ours now", head.Files, isOurs: false, model.Now)).At("2026-03-13");
        Assert.Contains(model.Plan().Notices, notice => notice.Text.Contains("#1 is not refreshed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_trailer_that_somebody_wrote_steers_nothing()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened());
        var head = model.Pull(1).Head;
        var forged = ModelCommit.After(head, head.Message, head.Files.SetItem(WeeklyScenarios.Path, "mine\n"), isOurs: false, model.Now);
        model.Force(WeeklyScenarios.Branch, forged).At("2026-03-13").Run();
        Assert.Equal("mine\n", model.FileAt(WeeklyScenarios.Branch, WeeklyScenarios.Path));
    }

    [Fact]
    public void What_the_person_wrote_whose_token_it_is_is_a_persons()
    {
        var model = WeeklyScenarios.Opened().Pushed(WeeklyScenarios.Branch, text => text + "mine\n", isOurs: true).At("2026-03-23");
        Assert.Equal("open minutes/network/2026-03-25", PlanWords.Of(model.Plan()));
    }

    [Fact]
    public void An_amended_commit_is_a_persons()
    {
        var model = WeeklyScenarios.Opened();
        var head = model.Pull(1).Head;
        model.Force(WeeklyScenarios.Branch, ModelCommit.After(head.Parent, head.Message, head.Files.SetItem(WeeklyScenarios.Path, "mine\n"), isOurs: true, model.Now)).At("2026-03-23");
        Assert.Equal("open minutes/network/2026-03-25", PlanWords.Of(model.Plan()));
    }
}

using System.Text;
using Minutes.Changes;
using Minutes.Planning.Onboarding;
using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning.Onboarding;

/// <summary>What the pull request promises of the first week is what is done in it once it is merged.</summary>
public sealed class FirstWeekTests
{
    [Theory]
    [InlineData("2026-04-16")]
    [InlineData("2026-04-17")]
    [InlineData("2026-04-20")]
    [InlineData("2026-04-28")]
    [InlineData("2026-05-03")]
    public void Each_day_opens_what_was_promised_and_nothing_else(string today)
    {
        var model = OnboardingModel.Samples(today);
        var text = model.Onboarding().Text;
        var read = model.ReadAll();
        model.Configured(text);
        var promised = FirstWeek.Of(model.Context(), read).Openings.Select(opening => $"{opening.Day.ToIso()} {opening.Branch} {opening.Path} {opening.IsAtOnce}").ToList();

        var done = new List<string>();
        var start = model.Now;
        for (var day = 0; day <= FirstWeek.Days; day++)
        {
            model.At(start + Duration.FromDays(day));
            var opened = model.Plan().Changes.OfType<OpenPullRequest>().ToList();
            done.AddRange(opened.Select(open => $"{model.Now.InUtc().Date.ToIso()} {open.Branch} {open.Path} {day == 0}"));
            model.Run();
        }

        Assert.NotEmpty(done);
        Assert.Equal(done.Order(), promised.Order());
    }

    [Fact]
    public void The_labels_are_those_of_the_meetings_of_the_week()
    {
        var model = OnboardingModel.Samples("2026-04-20");
        var read = model.ReadAll();
        model.Configured(model.Onboarding().Text);

        Assert.Equal(["minutes/network/2026-04-22"], FirstWeek.Of(model.Context(), read).Labels);
    }

    /// <summary>A pull request brings what <c>minutes init</c> writes in a checkout.</summary>
    [Fact]
    public void The_configuration_is_that_of_a_checkout()
    {
        var model = OnboardingModel.Samples();
        var archive = TestArchive.Of(Path.Combine(TestArchive.Repository(), "samples")).Configured("");
        string[] names = ["board", "docs", "enclosures", "network"];
        var inferred = Minutes.Planning.InferredConfiguration.Print(names.Select(name => archive.State(name)).Select(state => (state, state.IsLive(model.Now))));

        Assert.Equal(inferred, Encoding.UTF8.GetString(model.Asked().Commit!.Content));
        Assert.Equal(inferred, model.Onboarding().Text);
    }
}

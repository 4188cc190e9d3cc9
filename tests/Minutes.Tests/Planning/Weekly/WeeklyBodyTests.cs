using Minutes.Changes;
using Minutes.Observation;
using Minutes.Tests.Comments;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What people read at the weekly pull request.</summary>
public sealed class WeeklyBodyTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    [Theory]
    [InlineData("network")]
    [InlineData("docs")]
    [InlineData("board")]
    public void The_text_of_a_series_of_the_samples(string series)
    {
        var open = Samples().Plan().Changes.OfType<OpenPullRequest>().Single(open => open.Branch.StartsWith($"minutes/{series}/", StringComparison.Ordinal));
        var file = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Planning", "Weekly", "Golden", $"{series}.md");
        var text = $"{open.Title}\n\n{open.Body}\n";
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file), $"{file} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
        Assert.Empty(Rings.In(open.Body.Replace("<!-- minutes:", "<!-- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_presents_by_the_rota_is_named_and_not_called()
    {
        var model = Asking().Configured(WeeklyScenarios.Settled("rota: [mira-k, tjorven]"));
        Assert.Contains("\n\n`@mira-k` presents.\n", BodyOf(model), StringComparison.Ordinal);
    }

    [Fact]
    public void That_nobody_presents_yet_is_told() => Assert.Contains("\n\nWho presents is still open.\n", BodyOf(Asking()), StringComparison.Ordinal);

    [Fact]
    public void Where_nobody_is_asked_to_present_nothing_is_told() => Assert.DoesNotContain("presents", BodyOf(WeeklyScenarios.Weekly()), StringComparison.Ordinal);

    [Fact]
    public void Missing_minutes_are_one_line_and_those_of_long_ago_none()
    {
        var model = WeeklyScenarios.Model("2026-03-16").Met("network", "2025-11-05", "2025-11-12", "2026-02-18", "2026-02-25", "2026-03-04");
        Assert.Contains("\n\nNo minutes yet of 2026-01-21, 2026-01-28, 2026-02-04, 2026-02-11, 2026-03-11.\n", BodyOf(model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_links_to_where_it_stood_also_in_a_pull_request()
    {
        var model = WeeklyScenarios.Model("2026-03-12").Met("network", "2026-02-18", "2026-02-25", "2026-03-04");
        var pull = model.Brought("network/20260311.md", WeeklyModel.Minutes("2026-03-11", "\n### Tide gauge\n\n* moved to next meeting\n"));
        Assert.Contains($"- [Tide gauge](<https://github.com/open-tidepool/minutes/blob/{pull.Head.Id}/network/20260311.md?plain=1#L13>): put off", BodyOf(model), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_is_told_with_what_it_left_out()
    {
        var model = WeeklyScenarios.Corrected(WeeklyScenarios.Opened()).Pushed(WeeklyScenarios.Branch, text => text + "\n### Mine\n").At("2026-03-13").Run();
        Assert.Contains("\n\n**Not brought in**, as somebody wrote in the same place:\n\n- \\### Tide gauge\n", model.Pull(1).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_their_own_is_made_quiet_and_keeps_the_hidden_lines()
    {
        var model = WeeklyScenarios.About("open-tidepool/docs#12").Merged(".github/body.md", "cc @mira-k, fixes #12, {{ series }} on {{ date }}\n")
            .Configured("defaults:\n  pull-request:\n    body: .github/body.md\n");
        var body = BodyOf(model);

        Assert.StartsWith("cc <code>@mira-k</code>, fixes <code>#12</code>, network on 2026-03-18\n", body, StringComparison.Ordinal);
        Assert.Single(AwaitedStates.Read(body));
        Assert.Matches("\n<!-- minutes:body [0-9a-f]{20} -->$", body);
    }

    [Fact]
    public void A_mistake_in_it_is_told_at_its_place_and_nothing_is_opened()
    {
        var plan = WeeklyScenarios.Weekly().Merged(".github/body.md", "all is\n{{ wel }}\n").Configured("defaults:\n  pull-request:\n    body: .github/body.md\n").Plan();

        Assert.Empty(plan.Changes);
        Assert.Contains(".github/body.md:2:4", Assert.Single(plan.Notices).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_topics_than_fit_the_rest_is_counted()
    {
        var topics = string.Concat(Enumerable.Range(0, 900).Select(index => $"\n### Topic {index} of a very long list of topics\n\n* moved to next meeting\n"));
        var body = BodyOf(WeeklyScenarios.Weekly(topics: topics));

        Assert.InRange(body.Length, 30_000, 65_536);
        Assert.Matches("\n[0-9]+ more lines are not listed here\\.\n", body);
    }

    private static string BodyOf(WeeklyModel model) => Assert.Single(model.Plan().Changes.OfType<OpenPullRequest>()).Body;

    private static WeeklyModel Asking()
    {
        var model = WeeklyScenarios.Model("2026-03-12");
        foreach (var day in new[] { "2026-02-25", "2026-03-04", "2026-03-11" })
            model.Merged(WeeklyModel.PathOf("network", day), WeeklyModel.Minutes(day).Replace("## Agenda", "## Recurring items\n\n* Who is presenting in the community call?\n\n## Agenda", StringComparison.Ordinal));
        return model;
    }

    /// <summary>The archive that comes with the program, on the day after its last minutes.</summary>
    private static WeeklyModel Samples()
    {
        var model = new WeeklyModel("2026-04-17");
        var folder = Path.Combine(TestArchive.Repository(), "samples");
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            model.Merged(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        return model.Configured(File.ReadAllText(Path.Combine(folder, ".github", "minutes.yml")));
    }
}

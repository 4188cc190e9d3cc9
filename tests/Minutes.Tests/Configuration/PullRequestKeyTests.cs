using Minutes.Configuration;
using Minutes.Rendering;
using Xunit;

namespace Minutes.Tests.Configuration;

/// <summary>What a repository settles about the pull request with the next minutes.</summary>
public sealed class PullRequestKeyTests
{
    [Fact]
    public void Without_a_word_a_draft_opens_two_days_before()
    {
        var request = MinutesConfiguration.Default.For("network").PullRequest;

        Assert.Equal((true, 2, true), (request.IsEnabled, request.LeadDays, request.IsDraft));
        Assert.Equal((null, null, null), (request.Title, request.Body, request.SignsOff));
        Assert.Equal((0, 0, 0), (request.Labels.Length, request.Reviewers.Length, request.Assignees.Length));
    }

    [Fact]
    public void A_series_stands_over_the_defaults_key_by_key()
    {
        var read = Configurations.Valid("""
            series:
              network:
                pull-request: { lead: 1 week, draft: true, sign-off: false }
              board:
                pull-request: { enabled: false }
            defaults:
              pull-request: { draft: false, labels: [ meeting ], sign-off: true }
            """);

        var (network, board) = (read.For("network").PullRequest, read.For("board").PullRequest);
        Assert.Equal((true, 7, true, false), (network.IsEnabled, network.LeadDays, network.IsDraft, network.SignsOff));
        Assert.Equal((false, 2, false, true), (board.IsEnabled, board.LeadDays, board.IsDraft, board.SignsOff));
        Assert.Equal(["meeting"], network.Labels);
    }

    [Fact]
    public void People_and_teams_are_taken_with_and_without_the_at()
    {
        var request = Read("{ reviewers: [\"@mira-k\", oke_corp, \"@open-tidepool/network\"], assignees: [\"@tjorven\"] }");

        Assert.Equal(["mira-k", "oke_corp", "open-tidepool/network"], request.Reviewers);
        Assert.Equal(["tjorven"], request.Assignees);
    }

    [Fact]
    public void A_title_is_a_template_of_one_line()
    {
        var title = Read("\n      title: \"{{ series }}: {{ date }}\"").Title!;

        Assert.Equal("network: 2026-04-22", title.Render(new() { ["series"] = "network", ["date"] = "2026-04-22" }).Value);
        Assert.Equal(".github/minutes.yml:4:18: there is no `series`", Assert.Single(title.Render(new TemplateFields()).Problems).ToString());
    }

    [Theory]
    [InlineData("{ lead: 61 days }", "\"61 days\" is not between 0 and 60 days")]
    [InlineData("{ lead: 2 hours }", "\"2 hours\" is no number of days")]
    [InlineData("{ title: \"{{ while true }}{{ end }}\" }", "`while` is not part of the template language")]
    [InlineData("{ title: \"\" }", "the text is empty")]
    [InlineData("{ body: ../pr.md }", "has an empty part, . or ..")]
    [InlineData("{ labels: [\"a,b\"] }", "\"a,b\" is no label; a label has at most 50 characters and no comma")]
    [InlineData("{ reviewers: [a/b/c] }", "\"a/b/c\" is no GitHub login and no team")]
    [InlineData("{ reviewers: [a/] }", "is no GitHub login and no team")]
    [InlineData("{ reviewers: [mira-k, mira-k] }", "\"mira-k\" stands in the list a second time")]
    [InlineData("{ assignees: [open-tidepool/network] }", "is no GitHub login")]
    [InlineData("{ schedule: daily }", "`schedule` belongs under `series: <name>:`")]
    [InlineData("{ leed: 2 days }", "did you mean \"lead\"?")]
    [InlineData("off", "expected keys such as `lead:`, found \"off\"")]
    public void A_mistake_is_told(string yaml, string told) =>
        Assert.Contains(told, Assert.Single(Configurations.Mistakes(Configurations.InSeries($"pull-request: {yaml}"))), StringComparison.Ordinal);

    private static PullRequestSettings Read(string yaml) => Configurations.Valid(Configurations.InSeries($"pull-request: {yaml}")).For("network").PullRequest;
}

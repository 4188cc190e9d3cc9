using System.Net;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>What goes wrong on purpose.</summary>
public sealed class FaultTests : SimulatedTest
{
    private const string Two = """
        mutation($id: ID!) {
          a: addComment(input: { subjectId: $id, body: "first" }) { clientMutationId }
          b: addComment(input: { subjectId: $id, body: "second" }) { clientMutationId }
        }
        """;

    [Fact]
    public async Task The_primary_limit_is_told_with_status_200_and_ends_when_the_clock_says_so()
    {
        GitHub.Budget.Limit = 2;
        var mira = AsMira();
        await mira.AskAsync("{ viewer { login } }");
        await mira.AskAsync("{ viewer { login } }");
        using var refused = await mira.SendAsync("{ viewer { login } }");

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.Equal("0", refused.Headers.GetValues("x-ratelimit-remaining").Single());
        Assert.Contains("RATE_LIMITED", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        GitHub.Clock.Advance(Duration.FromHours(1));
        Assert.Equal("mira-k", (await mira.AskAsync("{ viewer { login } }")).Text("data.viewer.login"));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    public async Task A_secondary_limit_says_how_long_to_wait(int status)
    {
        GitHub.Faults.OnRequest(1, Fault.SecondaryLimit(status, Duration.FromSeconds(30)));
        using var refused = await AsMira().SendAsync("{ viewer { login } }");

        Assert.Equal(status, (int)refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), refused.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task An_error_comes_before_or_after_acting_or_in_the_middle()
    {
        var (mira, issue) = (AsMira(), Repository.Issue(3));
        GitHub.Faults.OnMutation(1, Fault.ServerError(502));
        GitHub.Faults.OnMutation(2, Fault.ServerErrorAfter(504, mutations: 1));
        GitHub.Faults.OnMutation(3, Fault.ServerErrorAfter(502));
        foreach (var (status, comments) in new[] { (502, 0), (504, 1), (502, 3), (200, 5) })
        {
            using var answer = await mira.SendAsync(Two, new { id = issue.Id });
            Assert.Equal((status, comments), ((int)answer.StatusCode, issue.Comments.Count));
        }
    }

    [Fact]
    public async Task A_client_that_is_killed_hears_nothing_more_until_it_is_started_again()
    {
        var (mira, issue) = (AsMira(), Repository.Issue(3));
        GitHub.Faults.KillAfterMutation(1, mutations: 1);
        await Assert.ThrowsAsync<HttpRequestException>(() => mira.AskAsync(Two, new { id = issue.Id }));
        await Assert.ThrowsAsync<HttpRequestException>(() => mira.AskAsync("{ viewer { login } }"));
        GitHub.Faults.Clear();

        Assert.Equal("mira-k", (await mira.AskAsync("{ viewer { login } }")).Text("data.viewer.login"));
        Assert.Equal(["first"], issue.Comments.Select(comment => comment.Body));
    }

    [Fact]
    public async Task An_answer_is_cut_off_or_no_JSON_or_partly_an_error()
    {
        var (mira, issue) = (AsMira(), Repository.Issue(3));
        GitHub.Faults.OnRequest(1, Fault.TruncatedBody);
        GitHub.Faults.OnRequest(2, Fault.NoJson);
        GitHub.Faults.OnRequest(3, Fault.PartialError(2));
        await Assert.ThrowsAsync<HttpRequestException>(() => mira.AskAsync("{ viewer { login } }"));
        await Assert.ThrowsAsync<System.Text.Json.JsonException>(() => mira.AskAsync("{ viewer { login } }"));
        var answer = await mira.AskAsync(Two, new { id = issue.Id });

        Assert.Equal("b", answer.Text("errors.0.path.0"));
        Assert.Single(issue.Comments);
        Assert.Equal(["truncated body", "no JSON", "partial error"], GitHub.Requests.Select(request => request.Fault));
    }

    [Fact]
    public async Task A_list_without_a_size_and_a_field_that_is_not_simulated_are_told()
    {
        Assert.Equal("MISSING_PAGINATION_BOUNDARIES", (await AsMira().AskAsync("""{ repository(owner: "tidal", name: "minutes") { issues { totalCount } } }""")).Text("errors.0.type"));
        using var answer = await AsMira().SendAsync("""{ repository(owner: "tidal", name: "minutes") { hasWikiEnabled } }""");

        Assert.Equal(HttpStatusCode.NotImplemented, answer.StatusCode);
        Assert.Contains("Repository.hasWikiEnabled", Assert.Single(GitHub.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_count_the_requests_of_nested_lists()
    {
        await AsMira().AskAsync("""{ repository(owner: "tidal", name: "minutes") { pullRequests(first: 100) { nodes { comments(first: 100) { nodes { id } } reviews(first: 100) { nodes { id } } } } } }""");

        Assert.Equal((2, 20_100), (GitHub.Requests.Single().Points, GitHub.Requests.Single().Nodes));
    }
}

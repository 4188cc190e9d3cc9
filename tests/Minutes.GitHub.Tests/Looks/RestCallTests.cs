using Minutes.GitHub.Tests.Simulated;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>What only REST can do is asked for as GitHub's published description of REST says.</summary>
public sealed class RestCallTests
{
    [Fact]
    public async Task An_App_signs_in_with_two_requests_and_asks_where_a_merged_branch_began()
    {
        await using var stage = (await Scenarios.All["review"]()).AsApp();
        var pull = Assert.Single(stage.Repository.Pulls, pull => pull.IsCrossRepository);
        stage.Repository.Commit(("README.md", "The minutes of the tidal gauge network.\n"));
        pull.UpdateBranch("tjorven");

        await stage.LookAsync();

        await AreAsDescribedAsync(stage, "/repos/open-tidepool/minutes/installation", "/access_tokens", "/compare/");
    }

    [Fact]
    public async Task A_persons_token_reports_by_a_commit_status()
    {
        await using var stage = await Scenarios.All["review"]();
        stage.Repository.Writer("mira-k");
        stage.Token = () => stage.GitHub.PersonalToken("mira-k");

        await stage.LookAsync();

        await AreAsDescribedAsync(stage, "/statuses/", "/statuses/"); // The other one is of the App.
    }

    private static async Task AreAsDescribedAsync(Stage stage, params string[] paths)
    {
        var requests = stage.GitHub.Requests.Where(request => !request.IsGraphQL).ToList();
        Assert.Empty(stage.GitHub.Complaints);
        Assert.Equal(paths.Length, requests.Count);
        foreach (var (request, path) in requests.Zip(paths))
        {
            Assert.Contains(path, request.Path, StringComparison.Ordinal);
            Assert.Empty(await PublishedRest.CheckAsync(request.Method, request.Path, request.Status, request.Answer));
            Assert.Empty(await PublishedRest.CheckBodyAsync(request.Method, request.Path, request.Body));
        }
    }
}

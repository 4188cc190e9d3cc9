using SimulatedGitHub;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Who may do what with which token.</summary>
public sealed class RightsTests : SimulatedTest
{
    private const string CheckRun = """
        mutation($id: ID!, $sha: GitObjectID!) { createCheckRun(input: { repositoryId: $id, headSha: $sha, name: "minutes", status: COMPLETED, conclusion: SUCCESS }) { checkRun { status } } }
        """;

    [Fact]
    public async Task Check_runs_are_for_Apps_and_Actions_only()
    {
        var variables = new { id = Repository.Id, sha = Repository.Head() };

        Assert.Equal("FORBIDDEN", (await AsMira().AskAsync(CheckRun, variables)).Text("errors.0.type"));
        Assert.Equal("COMPLETED", (await As(GitHub.ActionsToken(Repository)).AskAsync(CheckRun, variables)).Text("data.createCheckRun.checkRun.status"));
        var answer = await AsMira().AskAsync("""
            { repository(owner: "tidal", name: "minutes") { object(expression: "main") { ... on Commit {
              statusCheckRollup { state contexts(first: 5) { nodes { ... on CheckRun { name conclusion checkSuite { app { slug } } } } } }
              checkSuites(first: 5, filterBy: { checkName: "minutes" }) { nodes { conclusion checkRuns(first: 5) { totalCount } } } } } } }
            """);
        Assert.Equal("github-actions", answer.Text("data.repository.object.statusCheckRollup.contexts.nodes.0.checkSuite.app.slug"));
        Assert.Equal("SUCCESS", answer.Text("data.repository.object.checkSuites.nodes.0.conclusion"));
    }

    [Fact]
    public async Task An_Action_labels_nothing_elsewhere()
    {
        var other = GitHub.Repository("tidal/code");
        var (issue, label) = (other.Issue(1), other.AddLabel("minutes/x"));
        var answer = await As(GitHub.ActionsToken(Repository)).AskAsync(
            "mutation($id: ID!, $label: ID!) { addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { clientMutationId } }",
            new { id = issue.Id, label = label.Id });

        Assert.Equal("FORBIDDEN", answer.Text("errors.0.type"));
        Assert.Empty(issue.Labels);
    }

    [Fact]
    public async Task A_private_repository_and_one_that_does_not_exist_look_the_same()
    {
        GitHub.Repository("tidal/secret").Visibility = Visibility.Private;
        var answer = await AsMira().AskAsync("""
            { a: repository(owner: "tidal", name: "secret") { id } b: repository(owner: "tidal", name: "none") { id } c: repository(owner: "tidal", name: "minutes") { name } }
            """);

        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], answer.At("errors").EnumerateArray().Select(error => error.Text("type")));
        Assert.Equal("minutes", answer.Text("data.c.name"));
    }

    [Fact]
    public async Task A_reading_token_and_an_archived_repository_change_nothing()
    {
        const string Comment = "mutation($id: ID!) { addComment(input: { subjectId: $id, body: \"x\" }) { clientMutationId } }";
        var issue = Repository.Issue(3);
        Assert.Equal("FORBIDDEN", (await As(GitHub.ReadOnlyToken("mira-k")).AskAsync(Comment, new { id = issue.Id })).Text("errors.0.type"));
        Repository.IsArchived = true;
        Assert.Equal("UNPROCESSABLE", (await AsMira().AskAsync(Comment, new { id = issue.Id })).Text("errors.0.type"));

        Assert.Empty(issue.Comments);
    }

    [Fact]
    public async Task A_bot_sees_its_name_with_the_ending_and_others_see_it_without()
    {
        var token = GitHub.InstallationToken(GitHub.Install(GitHub.App("tidal-minutes"), Repository.Owner));
        var answer = await As(token).AskAsync(
            """mutation($id: ID!) { addComment(input: { subjectId: $id, body: "x" }) { subject { ... on Issue { comments(last: 10) { totalCount nodes { viewerDidAuthor author { login } } } } } } }""",
            new { id = Repository.Issue(3).Id });
        var viewer = await As(token).AskAsync("{ viewer { login } }");

        Assert.Equal("tidal-minutes", answer.Text("data.addComment.subject.comments.nodes.0.author.login"));
        Assert.Equal("tidal-minutes[bot]", viewer.Text("data.viewer.login"));
    }
}

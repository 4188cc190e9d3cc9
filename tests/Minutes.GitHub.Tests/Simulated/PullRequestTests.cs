using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>What becomes of pull requests when branches move, and who may open them.</summary>
public sealed class PullRequestTests : SimulatedTest
{
    [Fact]
    public async Task Deleting_the_head_branch_closes_it_by_whom_the_branch_was_deleted()
    {
        var pull = Repository.PullRequest("mira-k", "topic", "Topic", ("b.md", "b\n"));
        var branch = Repository.Ref("refs/heads/topic")!.Id;
        await AsMira().AskAsync("mutation($id: ID!) { deleteRef(input: { refId: $id }) { clientMutationId } }", new { id = branch });
        var answer = await AsMira().AskAsync("""
            { repository(owner: "tidal", name: "minutes") { pullRequests(first: 5, headRefName: "topic", states: [CLOSED, OPEN, MERGED]) { nodes {
              state headRef { name } headRefName headRefOid files(first: 5) { nodes { path } }
              timelineItems(last: 5, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT]) { nodes { __typename ... on ClosedEvent { actor { login } } } }
            } } } }
            """);

        Assert.Equal(PullRequestState.Closed, pull.State);
        Assert.Null(answer.Text("data.repository.pullRequests.nodes.0.headRef"));
        Assert.Equal("mira-k", answer.Text("data.repository.pullRequests.nodes.0.timelineItems.nodes.0.actor.login"));
        Assert.Equal("b.md", answer.Text("data.repository.pullRequests.nodes.0.files.nodes.0.path"));
    }

    [Fact]
    public void Its_files_are_those_since_the_histories_parted_and_a_moved_one_is_renamed()
    {
        Repository.Commit(("old.md", "a\nb\nc\nd\n"));
        Repository.CommitBy("mira-k", "topic", ("old.md", null), ("new.md", "a\nb\nc\nD\n"), ("notes.md", "one\n"));
        Repository.Commit(("later.md", "later\n"));
        var pull = Repository.Open(GitHub.User("mira-k"), Repository, "topic", "Topic");

        Assert.Equal(["new.md Renamed old.md", "notes.md Modified "], pull.ChangedFiles.Select(change => $"{change.Path} {change.Kind} {change.PreviousPath}"));
    }

    [Fact]
    public void A_merge_closes_the_issues_that_its_text_names_and_keeps_both_sides()
    {
        var issue = Repository.Issue(7);
        Repository.PullRequest("mira-k", "topic", "Topic", ("b.md", "b\n")).Edit(GitHub.User("mira-k"), null, "Fixes #7, not `fixes #8`.");
        Repository.Commit(("c.md", "c\n"));
        Repository.Pulls.Single().Merge(GitHub.User("mira-k"));

        Assert.True(issue.Closed);
        Assert.Equal(["b.md", "c.md", "notes.md"], Repository.Files().Keys);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, "FORBIDDEN")]
    public async Task An_Action_opens_one_only_where_that_is_switched_on(bool on, string? refusal)
    {
        Repository.ActionsMayOpenPulls = on;
        Repository.CommitBy("mira-k", "topic", ("b.md", "b\n"));
        var answer = await As(GitHub.ActionsToken(Repository)).AskAsync(
            """
            mutation($id: ID!) { createPullRequest(input: { repositoryId: $id, baseRefName: "main", headRefName: "topic", title: "T" }) {
              pullRequest { author { __typename login } authorAssociation viewerDidAuthor isCrossRepository } } }
            """,
            new { id = Repository.Id });

        Assert.Equal(refusal, answer.TryGetProperty("errors", out _) ? answer.Text("errors.0.type") : null);
        if (on)
            Assert.Equal("""{"__typename":"Bot","login":"github-actions"}""", answer.Text("data.createPullRequest.pullRequest.author"));
    }

    [Fact]
    public async Task A_fork_has_the_same_branch_name_and_is_another_repository()
    {
        Repository.PullRequestFromFork("stranger", "minutes/x/2026-03-02", "Mine", ("b.md", "b\n"));
        var answer = await AsMira().AskAsync("""
            { repository(owner: "tidal", name: "minutes") { pullRequests(first: 5, headRefName: "minutes/x/2026-03-02") { nodes {
              isCrossRepository authorAssociation headRepository { nameWithOwner } commits(first: 5) { totalCount } } } } }
            """);

        Assert.Equal("True", answer.Text("data.repository.pullRequests.nodes.0.isCrossRepository"));
        Assert.Equal("NONE", answer.Text("data.repository.pullRequests.nodes.0.authorAssociation"));
        Assert.Equal("stranger/minutes", answer.Text("data.repository.pullRequests.nodes.0.headRepository.nameWithOwner"));
    }
}

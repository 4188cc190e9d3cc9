using SimulatedGitHub;
using SimulatedGitHub.Git;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Documents of several mutations: they run in order, and each may fail by itself.</summary>
public sealed class MutationTests : SimulatedTest
{
    private const string Weekly = """
        mutation Weekly($repository: ID!, $head: GitObjectID!, $contents: Base64String!) {
          branch: createRef(input: { repositoryId: $repository, name: "refs/heads/minutes/1", oid: $head }) { ref { name prefix } }
          file: createCommitOnBranch(input: {
            branch: { repositoryNameWithOwner: "tidal/minutes", branchName: "minutes/1" }
            expectedHeadOid: $head
            message: { headline: "Add minutes", body: "Minutes-Generated: 1" }
            fileChanges: { additions: [{ path: "a/1.md", contents: $contents }] }
          }) { commit { oid author { user { login } } message } }
          pull: createPullRequest(input: { repositoryId: $repository, baseRefName: "main", headRefName: "minutes/1", title: "Minutes", body: "Hello", draft: true }) {
            pullRequest { number isDraft files(first: 5) { nodes { path changeType } } }
          }
          memory: createRef(input: { repositoryId: $repository, name: "refs/minutes/abc/20260302T0000Z", oid: $head }) { ref { name prefix } }
        }
        """;

    [Fact]
    public async Task A_document_makes_a_branch_a_commit_and_a_pull_request()
    {
        var answer = await AsMira().AskAsync(Weekly, Variables());

        Assert.Equal("ADDED", answer.Text("data.pull.pullRequest.files.nodes.0.changeType"));
        Assert.Equal("mira-k", answer.Text("data.file.commit.author.user.login"));
        Assert.Equal("Add minutes\n\nMinutes-Generated: 1", answer.Text("data.file.commit.message"));
        Assert.Equal("refs/minutes/", answer.Text("data.memory.ref.prefix"));
        Assert.Equal("made\r\n", Repository.Files("minutes/1")["a/1.md"]);
        Assert.Empty(GitHub.Complaints);
    }

    [Fact]
    public async Task The_second_time_what_is_there_fails_and_the_rest_is_carried_out()
    {
        await AsMira().AskAsync(Weekly, Variables());
        Repository.DeleteRef(GitHub.User("mira-k"), "refs/minutes/abc/20260302T0000Z");
        var answer = await AsMira().AskAsync(Weekly, Variables());

        Assert.Equal(["UNPROCESSABLE", "STALE_DATA", "UNPROCESSABLE"], answer.At("errors").EnumerateArray().Select(error => error.Text("type")));
        Assert.Equal(["branch", "file", "pull"], answer.At("errors").EnumerateArray().Select(error => error.Text("path.0")));
        Assert.Null(answer.Text("data.branch"));
        Assert.Equal("abc/20260302T0000Z", answer.Text("data.memory.ref.name"));
        Assert.Single(Repository.Pulls);
    }

    [Fact]
    public async Task A_commit_whose_expected_head_has_moved_is_refused()
    {
        var head = Repository.Head();
        Repository.Commit(("notes.md", "mine\n"));
        var answer = await AsMira().AskAsync(
            """
            mutation($head: GitObjectID!) {
              createCommitOnBranch(input: { branch: { repositoryNameWithOwner: "tidal/minutes", branchName: "main" }, expectedHeadOid: $head, message: { headline: "x" } }) { commit { oid } }
            }
            """,
            new { head });

        Assert.Equal("STALE_DATA", answer.Text("errors.0.type"));
        Assert.Equal("mine\n", Repository.Files()["notes.md"]);
    }

    [Fact]
    public async Task Two_documents_at_once_take_turns_and_one_branch_is_made_once()
    {
        var (one, other) = (AsMira(), AsMira());
        await Task.WhenAll(one.AskAsync(Weekly, Variables()), other.AskAsync(Weekly, Variables()));

        Assert.Single(Repository.Pulls);
        Assert.Single(Repository.Refs, name => name.FullName == "refs/heads/minutes/1");
    }

    [Theory]
    [InlineData("refs/heads/main/below")]
    [InlineData("refs/heads/a..b")]
    [InlineData("heads/x")]
    [InlineData("refs/heads/x.lock")]
    public async Task A_name_that_git_does_not_allow_is_refused(string name)
    {
        var answer = await AsMira().AskAsync(
            "mutation($id: ID!, $name: String!, $oid: GitObjectID!) { createRef(input: { repositoryId: $id, name: $name, oid: $oid }) { clientMutationId } }",
            new { id = Repository.Id, name, oid = Repository.Head() });

        Assert.Equal("UNPROCESSABLE", answer.Text("errors.0.type"));
    }

    [Fact]
    public async Task Refs_are_updated_all_or_none()
    {
        Repository.Branch(GitHub.User("mira-k"), "old");
        var answer = await AsMira().AskAsync(
            """
            mutation($id: ID!, $head: GitObjectID!, $zero: GitObjectID!) {
              updateRefs(input: { repositoryId: $id, refUpdates: [
                { name: "refs/heads/new", afterOid: $head, beforeOid: $zero }, { name: "refs/heads/old", afterOid: $zero, beforeOid: $zero }] }) { clientMutationId }
            }
            """,
            new { id = Repository.Id, head = Repository.Head(), zero = ObjectId.Zero });

        Assert.Equal("UNPROCESSABLE", answer.Text("errors.0.type"));
        Assert.Equal(["main", "old"], Repository.Branches);
    }

    private object Variables() =>
        new { repository = Repository.Id, head = Repository.Head(), contents = Convert.ToBase64String("made\r\n"u8) };
}

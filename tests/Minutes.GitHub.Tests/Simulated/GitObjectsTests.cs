using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

public sealed class GitObjectsTests
{
    [Fact]
    public async Task A_tree_to_four_levels_is_one_query_and_has_the_ids_that_git_gives()
    {
        await using var github = await GitHubServer.StartAsync();
        github.Repository("tidal/minutes").Commit(("a/b/c/d.md", "hello\n"), ("a.md", "x"));
        using var client = new Client(github, github.PersonalToken("jo-writes"));

        var answer = await client.AskAsync("""
            query Look($name: String!) {
              viewer { login }
              rateLimit { cost remaining }
              repository(owner: "tidal", name: $name) {
                id visibility isArchived viewerPermission isEmpty
                defaultBranchRef { name prefix target { oid ... on Commit { committedDate author { email user { login } } tree {
                  entries { path type mode oid object { ... on Tree { entries { path oid object { ... on Tree { entries { path oid } } } } } } } } } } }
                file: object(expression: "HEAD:a/b/c/d.md") { oid ... on Blob { text byteSize isBinary isTruncated } }
                refs(refPrefix: "refs/minutes/", first: 10) { nodes { name } totalCount }
              }
            }
            """, new { name = "minutes" });

        Assert.Equal("ce013625030ba8dba906f756967f9e9ca394464a", answer.Text("data.repository.file.oid"));
        Assert.Equal("WRITE", answer.Text("data.repository.viewerPermission"));
        Assert.Equal("jo-writes", answer.Text("data.repository.defaultBranchRef.target.author.user.login"));
        Assert.Equal("a/b/c", answer.Text("data.repository.defaultBranchRef.target.tree.entries.1.object.entries.0.object.entries.0.path"));
        Assert.Equal("1", answer.Text("data.rateLimit.cost"));
        Assert.Empty(github.Complaints);
    }
}

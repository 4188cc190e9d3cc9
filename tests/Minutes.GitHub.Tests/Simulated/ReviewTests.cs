using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Reviews on lines, which must lie in the diff.</summary>
public sealed class ReviewTests : SimulatedTest
{
    private const string Review = """
        mutation($pull: ID!, $threads: [DraftPullRequestReviewThread!]) {
          addPullRequestReview(input: { pullRequestId: $pull, event: COMMENT, threads: $threads }) { pullRequestReview { state comments(first: 5) { nodes { id path line body } } } }
        }
        """;

    [Fact]
    public async Task A_review_with_one_line_outside_the_diff_is_refused_as_a_whole()
    {
        var pull = Repository.Commit(("long.md", Lines(40))).PullRequest("mira-k", "topic", "Topic", ("long.md", Lines(40).Replace("line 20\n", "changed\n", StringComparison.Ordinal)));
        var answer = await AsMira().AskAsync(Review, new { pull = pull.Id, threads = new[] { Thread("long.md", 20), Thread("long.md", 30) } });

        Assert.Equal("UNPROCESSABLE", answer.Text("errors.0.type"));
        Assert.Empty(pull.Reviews);
    }

    [Fact]
    public async Task Lines_near_a_change_belong_to_the_diff_and_the_thread_goes_with_its_last_comment()
    {
        var pull = Repository.Commit(("long.md", Lines(40))).PullRequest("mira-k", "topic", "Topic", ("long.md", Lines(40).Replace("line 20\n", "changed\n", StringComparison.Ordinal)));
        var answer = await AsMira().AskAsync(Review, new { pull = pull.Id, threads = new[] { Thread("long.md", 23) } });
        Assert.Equal("23", answer.Text("data.addPullRequestReview.pullRequestReview.comments.nodes.0.line"));
        await AsMira().AskAsync(
            "mutation($id: ID!) { deletePullRequestReviewComment(input: { id: $id }) { clientMutationId } }",
            new { id = answer.Text("data.addPullRequestReview.pullRequestReview.comments.nodes.0.id") });

        Assert.Empty(pull.ReviewThreads);
        Assert.Empty(pull.Reviews);
    }

    private static string Lines(int count) => string.Concat(Enumerable.Range(1, count).Select(line => $"line {line}\n"));

    private static object Thread(string path, int line) => new { path, line, body = "```suggestion\nx\n```" };
}

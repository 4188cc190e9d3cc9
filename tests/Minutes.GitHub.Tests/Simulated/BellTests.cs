using SimulatedGitHub;
using SimulatedGitHub.Issues;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Which words ring at somebody's door.</summary>
public sealed class BellTests : SimulatedTest
{
    [Theory]
    [InlineData("see https://github.com/tidal/code/issues/5")]
    [InlineData("see [it](https://github.com/tidal/code/pull/5#issuecomment-1)")]
    [InlineData("tidal/code#5")]
    [InlineData("hello @mira-k!")]
    public void A_reference_or_a_name_rings(string body)
    {
        GitHub.Repository("tidal/code").Issue(5);
        Repository.Issue(9, body: body);

        Assert.Single(GitHub.Forge.Bells);
    }

    [Theory]
    [InlineData("https://redirect.github.com/tidal/code/issues/5")]
    [InlineData("`tidal/code#5` and `@mira-k`")]
    [InlineData("```\n@mira-k tidal/code#5\n```")]
    [InlineData("mail@mira-k, #404, tidal/none#5, @nobody-there")]
    public void Code_and_a_link_through_another_host_ring_nowhere(string body)
    {
        GitHub.Repository("tidal/code").Issue(5);
        Repository.Issue(9, body: body);

        Assert.Empty(GitHub.Forge.Bells);
    }

    [Fact]
    public void An_edit_rings_only_for_what_is_new_in_it_and_a_commit_message_rings_too()
    {
        var issue = GitHub.Repository("tidal/code").Issue(5);
        var comment = Repository.Issue(9).Comment(GitHub.User("mira-k"), "tidal/code#5");
        comment.Edit(GitHub.User("mira-k"), "still tidal/code#5");
        Repository.Commit(GitHub.User("mira-k"), "Closes tidal/code#5", null, ("x.md", "x"));

        Assert.Equal(["cross-reference", "commit reference", "close"], GitHub.Forge.Bells.Select(bell => bell.Kind));
        Assert.Equal([typeof(CrossReferencedEvent), typeof(ReferencedEvent), typeof(ClosedEvent)], issue.Timeline.Select(item => item.GetType()));
    }
}

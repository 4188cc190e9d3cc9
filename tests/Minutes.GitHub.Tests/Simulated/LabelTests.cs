using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Labels, and issues that went away.</summary>
public sealed class LabelTests : SimulatedTest
{
    [Theory]
    [InlineData("Minutes/Network/2026-03-02", "", "Name has already been taken")]
    [InlineData("123456789012345678901234567890123456789012345678901", "", "Name is too long (maximum is 50 characters)")]
    public async Task A_name_is_taken_whatever_its_case_and_has_an_end(string name, string description, string message)
    {
        Repository.AddLabel("minutes/network/2026-03-02");
        var answer = await AsMira().AskAsync(
            """mutation($id: ID!, $name: String!, $description: String) { createLabel(input: { repositoryId: $id, name: $name, color: "ededed", description: $description }) { label { id } } }""",
            new { id = Repository.Id, name, description });

        Assert.Equal(message, answer.Text("errors.0.message"));
    }

    [Fact]
    public async Task Who_labelled_last_is_in_the_timeline_and_labelling_twice_is_once()
    {
        var (issue, label) = (Repository.Issue(4), Repository.AddLabel("m"));
        const string Add = "mutation($id: ID!, $label: ID!) { addLabelsToLabelable(input: { labelableId: $id, labelIds: [$label] }) { labelable { labels(first: 5) { totalCount } } } }";
        await AsMira().AskAsync(Add, new { id = issue.Id, label = label.Id });
        await AsMira().AskAsync(Add, new { id = issue.Id, label = label.Id });
        var answer = await AsMira().AskAsync("""
            { repository(owner: "tidal", name: "minutes") { label(name: "M") { name } issue(number: 4) { updatedAt
              timelineItems(last: 10, itemTypes: [LABELED_EVENT, UNLABELED_EVENT]) { totalCount nodes { ... on LabeledEvent { actor { login } label { name } createdAt } } } } } }
            """);

        Assert.Equal("1", answer.Text("data.repository.issue.timelineItems.totalCount"));
        Assert.Equal("mira-k", answer.Text("data.repository.issue.timelineItems.nodes.0.actor.login"));
    }

    [Fact]
    public async Task A_transferred_issue_and_a_deleted_one_are_not_there()
    {
        Repository.Issue(4).Transfer(GitHub.User("mira-k"), GitHub.Repository("tidal/code"));
        Repository.Issue(5).Delete();
        var answer = await AsMira().AskAsync("""
            { repository(owner: "tidal", name: "minutes") { a: issueOrPullRequest(number: 4) { __typename } b: issueOrPullRequest(number: 5) { __typename } }
              moved: repository(owner: "tidal", name: "code") { issue(number: 1) { url } } }
            """);

        Assert.Equal(["NOT_FOUND", "NOT_FOUND"], answer.At("errors").EnumerateArray().Select(error => error.Text("type")));
        Assert.Equal("https://github.com/tidal/code/issues/1", answer.Text("data.moved.issue.url"));
    }
}

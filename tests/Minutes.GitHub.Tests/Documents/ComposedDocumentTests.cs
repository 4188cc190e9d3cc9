using Minutes.Changes;
using SimulatedGitHub.Queries;
using Xunit;

namespace Minutes.GitHub.Tests.Documents;

/// <summary>Each document that is made at run time is, with its values, as GitHub's published schema wants it.</summary>
public sealed class ComposedDocumentTests
{
    public static TheoryData<string> Names => [.. ComposedDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_is_valid_by_the_published_schema(string name)
    {
        var request = ComposedDocuments.All[name];

        Assert.Empty(await PublishedGraphQL.MistakesAsync(request.Document.Text, request.Variables.ToJsonString()));
    }

    [Fact]
    public void Each_kind_of_change_is_among_them() => Assert.Empty(
        typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change))).Except(ComposedDocuments.Changes.Select(change => change.GetType())));

    [Fact]
    public void No_data_come_into_the_text()
    {
        var texts = ComposedDocuments.All.Values.Select(request => request.Document.Text);

        Assert.DoesNotContain(texts, text => text.Contains(ComposedDocuments.Hostile, StringComparison.Ordinal) || text.Contains("tidepool", StringComparison.Ordinal));
    }
}

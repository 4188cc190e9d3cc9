using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using SimulatedGitHub.Queries;
using Xunit;

namespace Minutes.GitHub.Tests.Documents;

/// <summary>Each file of GraphQL is as GitHub's published schema wants it.</summary>
public sealed class DocumentFileTests
{
    public static TheoryData<string> Names => [.. All];

    private static IEnumerable<string> All => typeof(GitHubClients).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("graphql/", StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_is_valid_by_the_published_schema(string name)
    {
        var text = GraphQlFiles.Read(name);
        var mistakes = IsFragment(text)
            ? await PublishedGraphQL.MistakesInFragmentsAsync(string.Join('\n', GraphQlFragments.Of(text).Prepend(text)))
            : await PublishedGraphQL.MistakesAsync(GraphQlDocument.Load(name).Text, """{ "owner": "open-tidepool", "name": "minutes", "after": "x", "head": "minutes/network/2026-03-18", "number": 1 }""");

        Assert.Empty(mistakes);
    }

    [Fact]
    public void No_fragment_lies_about_unused()
    {
        var documents = string.Join('\n', All.Select(GraphQlFiles.Read).Where(text => !IsFragment(text)).SelectMany(GraphQlFragments.Of).Concat(ComposedDocuments.All.Values.Select(composed => composed.Document.Text)));

        Assert.DoesNotContain(All, name => IsFragment(GraphQlFiles.Read(name)) && !documents.Contains($"fragment {name} on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("query Look { viewer { logins } }")]
    [InlineData("query Look($name: String!) { viewer { login } }")]
    [InlineData("mutation Do { addComment(input: { body: \"b\" }) { clientMutationId } }")]
    public async Task The_schema_refuses_what_it_does_not_know(string document) => Assert.NotEmpty(await PublishedGraphQL.MistakesAsync(document, """{ "name": "minutes" }"""));

    private static bool IsFragment(string text) => text.StartsWith("fragment ", StringComparison.Ordinal);
}

using Minutes.GitHub.GraphQL;
using Xunit;

namespace Minutes.GitHub.Tests.GraphQL;

public sealed class GraphQlDocumentTests
{
    [Theory]
    [InlineData("query Look { viewer { login } }", "Look", false)]
    [InlineData("query Look($a: Int!) { viewer { login } }", "Look", false)]
    [InlineData("query Look{ viewer { login } }", "Look", false)]
    [InlineData("# mutation Old { }\n\n  query Look\n{ viewer { login } }\n", "Look", false)]
    [InlineData("mutation Change($input: CreateRefInput!) { createRef(input: $input) { clientMutationId } }", "Change", true)]
    public void A_document_says_what_it_is(string text, string name, bool isMutation)
    {
        var document = GraphQlDocument.Of(text);

        Assert.Equal((name, isMutation, text.TrimEnd()), (document.Name, document.IsMutation, document.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{ viewer { login } }")]
    [InlineData("query")]
    [InlineData("subscription Listen { a }")]
    [InlineData("fragment Look on User { login }")]
    public void What_has_no_name_is_no_document(string text) => Assert.Throws<FormatException>(() => GraphQlDocument.Of(text));

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("Nowhere.graphql", Assert.Throws<ArgumentException>(() => GraphQlDocument.Load("Nowhere")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_fragment_that_is_not_there_is_named() =>
        Assert.Contains("Missing.graphql", Assert.Throws<ArgumentException>(() => GraphQlDocument.Of("query A { viewer { ... on User { id } ...Missing } }")).Message, StringComparison.Ordinal);
}

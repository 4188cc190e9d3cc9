using System.Text.Json;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Tests.Http;
using Xunit;

namespace Minutes.GitHub.Tests.GraphQL;

public sealed class GraphQlBuilderTests
{
    private const string Hostile = "\") { viewer { login } } #\n$v0 ...";

    [Fact]
    public void Parts_get_aliases_and_values_become_variables()
    {
        var builder = GraphQlBuilder.Query("States");
        builder.Root.Select("rateLimit { cost }");
        foreach (var name in new[] { "docs", "issues" })
        {
            var repository = builder.Root.Field("repository", new("owner", builder.String("community")), new("name", builder.String(name))).Select("nameWithOwner");
            repository.Field("issueOrPullRequest", new GraphQlArgument("number", builder.Int(7))).Select("__typename");
        }

        var request = builder.Build();

        Assert.Equal(
            """
            query States($v0: String!, $v1: String!, $v2: Int!, $v3: String!, $v4: String!, $v5: Int!) { rateLimit { cost }
            f0: repository(owner: $v0, name: $v1) { nameWithOwner
            f1: issueOrPullRequest(number: $v2) { __typename } }
            f2: repository(owner: $v3, name: $v4) { nameWithOwner
            f3: issueOrPullRequest(number: $v5) { __typename } } }
            """,
            request.Document.Text);
        Assert.Equal("""{"v0":"community","v1":"docs","v2":7,"v3":"community","v4":"issues","v5":7}""", request.Variables.ToJsonString());
        Assert.False(request.Document.IsMutation);
    }

    [Fact]
    public void Data_never_change_the_text()
    {
        Assert.Equal(Of("a").Document.Text, Of(Hostile).Document.Text);
        Assert.Equal(Hostile, Of(Hostile).Variables["v0"]!.GetValue<string>());

        static GraphQlRequest Of(string value)
        {
            var builder = GraphQlBuilder.Mutation("Change");
            builder.Root.Field("addComment", new GraphQlArgument("input", builder.Value("AddCommentInput!", new() { ["body"] = value }, WireJson.Default.JsonObject)))
                .Select("clientMutationId");
            builder.Root.Field("deleteRef", new GraphQlArgument("input", builder.Id(value))).Select("clientMutationId");
            var request = builder.Build();
            return request with { Variables = new() { ["v0"] = request.Variables["v1"]!.DeepClone() } };
        }
    }

    [Fact]
    public void A_constant_stands_as_it_is()
    {
        var builder = GraphQlBuilder.Query("Pulls");
        builder.Root.Field("repository").Field("pullRequests", new("states", "[OPEN]"), new("first", "100")).Select("totalCount");

        Assert.Equal("query Pulls {\nf0: repository {\nf1: pullRequests(states: [OPEN], first: 100) { totalCount } } }", builder.Build().Document.Text);
    }

    [Fact]
    public void A_part_finds_its_answer_and_its_errors()
    {
        var builder = GraphQlBuilder.Query("States");
        var first = builder.Root.Field("repository").Select("id");
        var below = first.Field("issue").Select("id");
        var second = builder.Root.Field("repository");
        var third = second.Field("issue").Select("id");
        var data = JsonDocument.Parse("""{"f0":{"id":"R","f1":{"id":"I"}},"f2":null}""").RootElement;
        var answer = new GraphQlAnswer<JsonElement>(data, [new("gone", "NOT_FOUND", ["f2"]), new("deep", "FORBIDDEN", ["f0", "f1", "id"])]);

        Assert.Equal("I", below.Read(data, WireJson.Default.JsonObject)!["id"]!.GetValue<string>());
        Assert.Null(second.Read(data, WireJson.Default.JsonObject));
        Assert.Null(third.Read(data, WireJson.Default.JsonObject));
        Assert.Equal(["deep"], answer.ErrorsAt(first).Select(error => error.Message));
        Assert.Equal(["deep"], answer.ErrorsAt(below).Select(error => error.Message));
        Assert.Equal(["gone"], answer.ErrorsAt(third).Select(error => error.Message));
    }
}

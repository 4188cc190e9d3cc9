using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;

namespace SimulatedGitHub.Queries;

/// <summary>What GitHub's published schema and rules say of a document, without carrying it out.</summary>
public static class PublishedGraphQL
{
    /// <summary>What is wrong with a document, or with the values of its variables; nothing where GitHub takes it.</summary>
    public static Task<IReadOnlyList<string>> MistakesAsync(string document, string variables = "{}") => MistakesAsync(document, variables, DocumentValidator.CoreRules);

    /// <summary>What is wrong with fragments that no operation is there for.</summary>
    public static Task<IReadOnlyList<string>> MistakesInFragmentsAsync(string fragments) =>
        MistakesAsync("query Any { viewer { login } }\n" + fragments, "{}", DocumentValidator.CoreRules.Where(rule => rule is not NoUnusedFragments));

    /// <summary>What a document costs: the points of the hour, and the nodes it can bring, of which 500,000 are allowed.</summary>
    public static (int Points, long Nodes) CostOf(string document, string variables = "{}")
    {
        var parsed = Parser.Parse(document);
        var cost = new DocumentCost(parsed, Operation(parsed), Values(variables));
        return cost.Problems.Count == 0 ? (cost.Points, cost.Nodes) : throw new InvalidOperationException(cost.Problems[0].Message);
    }

    private static async Task<IReadOnlyList<string>> MistakesAsync(string text, string variables, IEnumerable<IValidationRule> rules)
    {
        var document = Parser.Parse(text);
        var result = await new DocumentValidator().ValidateAsync(new()
        {
            Document = document,
            Operation = Operation(document),
            Schema = PublishedSchema.Instance,
            Variables = new(Values(variables)),
            Rules = rules,
        });
        return [.. result.Errors.Select(error => error.Message)];
    }

    private static GraphQLOperationDefinition Operation(GraphQLDocument document) => document.Definitions.OfType<GraphQLOperationDefinition>().First();

    private static Dictionary<string, object?> Values(string variables) =>
        (Dictionary<string, object?>)Http.Json.Plain(System.Text.Json.JsonDocument.Parse(variables).RootElement)!;
}

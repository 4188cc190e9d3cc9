using GraphQL.Types;
using GraphQLParser.AST;

namespace SimulatedGitHub.Queries;

/// <summary>What a document costs, by GitHub's published rules: how many requests its connections make, and how many nodes they can bring.</summary>
internal sealed class DocumentCost
{
    private const int MostNodes = 500_000;
    private const int LongestPage = 100;

    private readonly GraphQLDocument _document;
    private readonly IReadOnlyDictionary<string, object?> _variables;
    private long _requests;

    public DocumentCost(GraphQLDocument document, GraphQLOperationDefinition operation, IReadOnlyDictionary<string, object?> variables)
    {
        (_document, _variables) = (document, variables);
        IsMutation = operation.Operation == OperationType.Mutation;
        Name = operation.Name?.StringValue ?? "";
        Mutations = IsMutation ? operation.SelectionSet.Selections.OfType<GraphQLField>().Count() : 0;
        Visit(operation.SelectionSet, IsMutation ? PublishedSchema.Instance.Mutation! : PublishedSchema.Instance.Query, 1);
        if (Nodes > MostNodes)
            Problems.Add(new("MAX_NODE_LIMIT_EXCEEDED", $"This query requests up to {Nodes} possible nodes which exceeds the maximum limit of 500,000."));
    }

    public string Name { get; }

    public bool IsMutation { get; }

    public int Mutations { get; }

    public long Nodes { get; private set; }

    public int Points => (int)Math.Max(1, Math.Round(_requests / 100.0));

    public List<GitHubError> Problems { get; } = [];

    private void Visit(GraphQLSelectionSet? selections, IGraphType type, long times)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            if (selection is GraphQLField field)
                Visit(field, type, times);
            else if (selection is GraphQLInlineFragment inline)
                Visit(inline.SelectionSet, Named(inline.TypeCondition) ?? type, times);
            else if (selection is GraphQLFragmentSpread spread && Fragment(spread.FragmentName.Name.StringValue) is { } fragment)
                Visit(fragment.SelectionSet, Named(fragment.TypeCondition) ?? type, times);
        }
    }

    private void Visit(GraphQLField field, IGraphType type, long times)
    {
        if ((type as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { } definition)
            return;
        var inner = definition.ResolvedType!;
        while (inner is IProvideResolvedType { ResolvedType: { } wrapped })
            inner = wrapped;
        if (!inner.Name.EndsWith("Connection", StringComparison.Ordinal) || definition.Arguments?.Find("first") is null)
        {
            Visit(field.SelectionSet, inner, times);
            return;
        }

        var size = Number(field, "first") ?? Number(field, "last");
        Check(field.Name.StringValue, size);
        _requests += times;
        Nodes += times * (size ?? 0);
        Visit(field.SelectionSet, inner, times * (size ?? 0));
    }

    private GraphQLFragmentDefinition? Fragment(string name) =>
        _document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name.StringValue == name);

    private void Check(string name, int? size)
    {
        if (size is null)
            Problems.Add(new("MISSING_PAGINATION_BOUNDARIES", $"You must provide a `first` or `last` value to properly paginate the `{name}` connection."));
        else if (size is < 0 or > LongestPage)
            Problems.Add(new("EXCESSIVE_PAGINATION", $"Requesting {size} records on the `{name}` connection exceeds the `first` limit of 100 records."));
    }

    private int? Number(GraphQLField field, string name) => field.Arguments?.Items.FirstOrDefault(argument => argument.Name.StringValue == name)?.Value switch
    {
        GraphQLIntValue literal => int.Parse(literal.Value, System.Globalization.CultureInfo.InvariantCulture),
        GraphQLVariable variable => _variables.GetValueOrDefault(variable.Name.StringValue) as int?,
        _ => null,
    };

    private static IGraphType? Named(GraphQLTypeCondition? condition) =>
        condition is null ? null : PublishedSchema.Instance.AllTypes[condition.Type.Name.StringValue];
}

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Minutes.GitHub.GraphQL;

/// <summary>
/// Makes a document whose parts are repeated as often as data ask for. No data come into its text: values are variables, aliases are counted, and the names of fields are constants
/// (<see cref="ConstantExpectedAttribute"/>: the compiler refuses another text). So the text depends on nothing but the number and kind of the parts, and the test that
/// compares one of each kind with the schema speaks for all.
/// </summary>
internal sealed class GraphQlBuilder
{
    private readonly string _start;
    private readonly List<GraphQlVariable> _variables = [];
    private int _aliases;

    private GraphQlBuilder(string start)
    {
        _start = start;
        Root = new(this, []);
    }

    /// <summary>What is asked for at the top.</summary>
    internal GraphQlSelection Root { get; }

    internal static GraphQlBuilder Query([ConstantExpected] string name) => new("query " + name);

    internal static GraphQlBuilder Mutation([ConstantExpected] string name) => new("mutation " + name);

    internal GraphQlVariable String(string value) => Add("String!", JsonValue.Create(value));

    internal GraphQlVariable Int(int value) => Add("Int!", JsonValue.Create(value));

    internal GraphQlVariable Id(string value) => Add("ID!", JsonValue.Create(value));

    /// <summary>A value of another type of the schema, mostly the input of a mutation.</summary>
    internal GraphQlVariable Value<T>([ConstantExpected] string type, T value, JsonTypeInfo<T> json) => Add(type, JsonSerializer.SerializeToNode(value, json));

    internal GraphQlRequest Build()
    {
        var text = new StringBuilder(_start);
        if (_variables.Count > 0) text.Append('(').AppendJoin(", ", _variables.Select(variable => variable.Declaration)).Append(')');
        Root.WriteTo(text);
        return new(GraphQlDocument.Of(text.ToString()), new(_variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value?.DeepClone()))));
    }

    internal string NextAlias() => $"f{_aliases++}";

    private GraphQlVariable Add(string type, JsonNode? value)
    {
        var variable = new GraphQlVariable($"v{_variables.Count}", type, value);
        _variables.Add(variable);
        return variable;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Repositories.Documents;

/// <summary>
/// Writes a GraphQL document whose number of fields depends on what is asked. All values go in variables, and all names are made here, so that no
/// text from a repository is ever part of a document.
/// </summary>
/// <param name="kind"><c>query</c> or <c>mutation</c>.</param>
/// <param name="name">The operation's name.</param>
internal sealed class RequestDocument(string kind, string name)
{
    /// <summary>What a query cost is part of its answer; that of a mutation nobody can ask for.</summary>
    private const string Cost = "  rateLimit { cost }\n";

    private readonly StringBuilder _declarations = new();
    private readonly StringBuilder _fields = new();
    private readonly JsonObject _variables = [];

    /// <summary>Whether nothing is asked yet.</summary>
    internal bool IsEmpty => _fields.Length == 0;

    /// <summary>The whole document with the values of its variables.</summary>
    internal GraphQlRequest Build()
    {
        var declared = _declarations.Length == 0 ? "" : $"({_declarations.ToString().TrimEnd(',', ' ')})";
        return new(GraphQlDocument.Of($"{kind} {name}{declared} {{\n{(kind == "query" ? Cost : "")}{_fields}}}"), _variables);
    }

    /// <summary>Declares a variable with its value; gives its name with the <c>$</c>.</summary>
    internal string Variable(string type, JsonNode? value)
    {
        var variable = string.Create(CultureInfo.InvariantCulture, $"v{_variables.Count}");
        _declarations.Append(CultureInfo.InvariantCulture, $"${variable}: {type}, ");
        _variables[variable] = value;
        return "$" + variable;
    }

    /// <summary>Adds a field with what is selected of it.</summary>
    internal void Field(string text) => _fields.Append("  ").Append(text).Append('\n');
}

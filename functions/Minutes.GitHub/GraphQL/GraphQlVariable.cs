using System.Text.Json.Nodes;

namespace Minutes.GitHub.GraphQL;

/// <summary>A variable of a document that is built.</summary>
/// <param name="Name">Its name, which the builder makes.</param>
/// <param name="Type">Its type in the schema, such as <c>String!</c>.</param>
/// <param name="Value">Its value.</param>
internal sealed record GraphQlVariable(string Name, string Type, JsonNode? Value)
{
    /// <summary>As it is declared: <c>$v0: String!</c>.</summary>
    internal string Declaration => $"${Name}: {Type}";
}

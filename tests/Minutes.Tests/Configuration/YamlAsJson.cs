using System.Text.Json.Nodes;
using Minutes.Configuration;
using Minutes.Configuration.Yaml;
using Minutes.Text;

namespace Minutes.Tests.Configuration;

/// <summary>What an editor makes of YAML before it asks a JSON Schema: YAML 1.2's core schema, as far as the tests use it.</summary>
internal static class YamlAsJson
{
    public static string Read(string yaml) =>
        Convert(YamlReader.Read(yaml, new ProblemList(SourceText.From("", yaml)))!)?.ToJsonString() ?? "null";

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        { IsEmpty: true } => null,
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Convert(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlScalar { IsPlain: true, Text: "true" or "True" } => true,
        YamlScalar { IsPlain: true, Text: "false" } => false,
        YamlScalar { IsPlain: true } scalar when int.TryParse(scalar.Text, out var number) => number,
        _ => ((YamlScalar)node).Text,
    };
}

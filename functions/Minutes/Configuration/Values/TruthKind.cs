using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>YAML's truth value, in the three spellings of YAML 1.2, section 10.3.2.</summary>
internal sealed class TruthKind() : ValueKind<bool>("true or false")
{
    public override bool TryRead(YamlNode node, ProblemList problems, out bool value)
    {
        value = node is YamlScalar { IsPlain: true, Text: "true" or "True" or "TRUE" };
        if (value || node is YamlScalar { IsPlain: true, Text: "false" or "False" or "FALSE" }) return true;
        Refuse(node, problems, node is YamlScalar { IsPlain: false } ? "write it without quotes" : null);
        return false;
    }

    public override JsonObject ToSchema() => new() { ["type"] = "boolean" };
}

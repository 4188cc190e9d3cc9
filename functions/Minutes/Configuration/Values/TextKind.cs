using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>A text with a meaning of its own.</summary>
/// <param name="words">What is expected.</param>
/// <param name="pattern">A regular expression that holds for every right text, in the dialect of JSON Schema.</param>
/// <param name="parse">What the text means.</param>
internal sealed partial class TextKind<T>(string words, string pattern, Func<string, Meaning<T>> parse) : ValueKind<T>(words)
{
    public override bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar || node.IsEmpty)
        {
            Refuse(node, problems, node.IsEmpty ? "write it, in quotes if it begins with #, or remove the key" : null);
            return false;
        }

        (value, var mistake) = parse(scalar.Text);
        if (mistake is null && scalar.IsPlain && OtherThanText.IsMatch(scalar.Text))
            mistake = new($"YAML does not take {scalar.Text} for a text", "put it in quotes");
        if (mistake is not null) problems.Add(node.Index, mistake.Message, mistake.Advice);
        return mistake is null;
    }

    public override JsonObject ToSchema() => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>The JSON Schema of a mapping in which such texts are the keys.</summary>
    public JsonObject ToSchemaOfNames(JsonObject value) => new()
    {
        ["type"] = "object",
        ["patternProperties"] = new JsonObject { [pattern] = value },
        ["additionalProperties"] = false,
    };

    /// <summary>What is a truth value or a number without quotes: YAML 1.2, section 10.3.2 (the core schema).</summary>
    [GeneratedRegex("""
        ^(?:true|True|TRUE|false|False|FALSE
        |[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+
        |[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OtherThanText { get; }
}

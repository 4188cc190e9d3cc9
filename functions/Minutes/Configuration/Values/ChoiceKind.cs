using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;
using Minutes.Text;

namespace Minutes.Configuration.Values;

/// <summary>One of a few words.</summary>
internal sealed class ChoiceKind<T>(params (string Word, T Value)[] choices) : ValueKind<T>(Listed(choices))
{
    public override bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out T value)
    {
        var written = (node as YamlScalar)?.Text;
        foreach (var choice in choices)
        {
            if (choice.Word != written) continue;
            value = choice.Value;
            return true;
        }

        value = default;
        var nearest = written is null ? null : Nearest.To(written, choices.Select(choice => choice.Word));
        Refuse(node, problems, nearest is null ? null : $"did you mean {nearest}?");
        return false;
    }

    public override JsonObject ToSchema() => new() { ["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Word)]) };

    private static string Listed((string Word, T Value)[] choices) =>
        $"{string.Join(", ", choices[..^1].Select(choice => choice.Word))} or {choices[^1].Word}";
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Keys;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>
/// Values under the keys of a table. It is read into a change to settings, so that what is left out stays as it was:
/// a series' keys change the defaults, and the defaults' keys what is built in.
/// </summary>
/// <param name="words">What is expected.</param>
/// <param name="keys">The keys, in the order in which they take effect.</param>
internal sealed class SettingsKind<T>(string words, ImmutableArray<Key<T>> keys) : ValueKind<Func<T, T>>(words)
{
    public ImmutableArray<Key<T>> Keys => keys;

    /// <summary>What to do where something else stands; null where it is plain.</summary>
    public string? Hint { get; init; }

    /// <summary>What is wrong in several values together; it is asked even where a single one is wrong.</summary>
    public Action<Func<T, T>, YamlMapping, ProblemList>? Check { get; init; }

    public override bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out Func<T, T> value)
    {
        value = null;
        if (node.IsEmpty) node = new YamlMapping(node.Index, []);
        if (node is not YamlMapping mapping)
        {
            Refuse(node, problems, Hint);
            return false;
        }

        ImmutableArray<Func<T, T>> changes = [.. ReadKeys(mapping, problems)];
        value = settings => changes.Aggregate(settings, (changed, change) => change(changed));
        TellUnknownKeys(mapping, problems);
        Check?.Invoke(value, mapping, problems);
        return true;
    }

    public override JsonObject ToSchema()
    {
        JsonNode[] required = [.. keys.Where(key => key.IsRequired).Select(key => (JsonNode)key.Name)];
        var schema = new JsonObject
        {
            ["type"] = required.Length > 0 ? "object" : new JsonArray("object", "null"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject(keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)key.ToSchema()))),
        };
        if (required.Length > 0) schema["required"] = new JsonArray(required);
        return schema;
    }

    private IEnumerable<Func<T, T>> ReadKeys(YamlMapping mapping, ProblemList problems)
    {
        foreach (var key in keys)
        {
            if (mapping[key.Name] is { } node)
            {
                if (key.TryRead(node, problems, out var change)) yield return change;
            }
            else if (key.IsRequired)
            {
                problems.Add(mapping.Index, $"the key {Quoted.Of(key.Name)} is missing here", $"add {key.Example}");
            }
        }
    }

    private void TellUnknownKeys(YamlMapping mapping, ProblemList problems)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (keys.All(known => known.Name != key.Text))
                problems.Add(key.Index, $"unknown key {Quoted.Of(key.Text)}", KeyAdvice.For(key.Text, keys));
        }
    }
}

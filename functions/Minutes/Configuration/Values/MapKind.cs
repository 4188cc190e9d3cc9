using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>Values under names that the writer chooses; an empty value is an empty map.</summary>
/// <param name="words">What is expected.</param>
/// <param name="name">What the names are.</param>
/// <param name="item">What stands under a name.</param>
internal sealed class MapKind<TName, T>(string words, TextKind<TName> name, ValueKind<T> item)
    : ValueKind<ImmutableArray<KeyValuePair<TName, T>>>(words)
    where TName : notnull
{
    public override bool TryRead(YamlNode node, ProblemList problems, out ImmutableArray<KeyValuePair<TName, T>> value)
    {
        value = [];
        if (node.IsEmpty) return true;
        if (node is not YamlMapping mapping)
        {
            Refuse(node, problems);
            return false;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<TName, T>>();
        foreach (var (key, content) in mapping.Entries)
        {
            // A name is a text whatever it looks like: a folder may be called 2026.
            var isName = name.TryRead(key with { IsPlain = false }, problems, out var read);
            if (item.TryRead(content, problems, out var inner) && isName) entries.Add(new(read!, inner));
        }

        value = entries.ToImmutable();
        return true;
    }

    public override JsonObject ToSchema()
    {
        var schema = name.ToSchemaOfNames(item.ToSchema());
        schema["type"] = new JsonArray("object", "null");
        return schema;
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>A list; an empty value is an empty list.</summary>
/// <param name="words">What is expected.</param>
/// <param name="item">What stands in the list.</param>
internal sealed class ListKind<T>(string words, ValueKind<T> item) : ValueKind<ImmutableArray<T>>(words)
{
    /// <summary>By what two items are the same, in the words of a message; that is a mistake. Null where an item may stand twice.</summary>
    public Func<T, string>? Identity { get; init; }

    public override bool TryRead(YamlNode node, ProblemList problems, out ImmutableArray<T> value)
    {
        value = [];
        if (node.IsEmpty) return true;
        if (node is not YamlList list)
        {
            Refuse(node, problems, node is YamlScalar ? "write it as a list, even if it has one entry" : null);
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in list.Items)
        {
            if (!item.TryRead(entry, problems, out var read)) continue;
            items.Add(read);
            if (Identity?.Invoke(read) is { } identity && !seen.Add(identity))
                problems.Add(entry.Index, $"{identity} stands in the list a second time", "keep one");
        }

        value = items.ToImmutable();
        return true;
    }

    public override JsonObject ToSchema()
    {
        var schema = new JsonObject { ["type"] = new JsonArray("array", "null"), ["items"] = item.ToSchema() };
        if (Identity is not null) schema["uniqueItems"] = true;
        return schema;
    }
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Minutes.GitHub.GraphQL;

/// <summary>A part of a document that is built: what is asked for at one place. It also finds its part of the answer.</summary>
internal sealed class GraphQlSelection
{
    private readonly GraphQlBuilder _builder;
    private readonly List<(string Start, GraphQlSelection Part)> _parts = [];
    private readonly List<string> _fields = [];

    internal GraphQlSelection(GraphQlBuilder builder, ImmutableArray<string> path)
    {
        _builder = builder;
        Path = path;
    }

    /// <summary>The aliases that lead to it.</summary>
    internal ImmutableArray<string> Path { get; }

    /// <summary>Adds a field under an alias of its own, and returns what is asked for below it.</summary>
    internal GraphQlSelection Field([ConstantExpected] string name, params ReadOnlySpan<GraphQlArgument> arguments)
    {
        var alias = _builder.NextAlias();
        var part = new GraphQlSelection(_builder, Path.Add(alias));
        _parts.Add((arguments.IsEmpty ? $"{alias}: {name}" : $"{alias}: {name}({string.Join(", ", arguments.ToArray())})", part));
        return part;
    }

    /// <summary>Adds fields as they stand in GraphQL: <c>id name ...State</c>; a fragment comes from the file of its name.</summary>
    internal GraphQlSelection Select([ConstantExpected] string fields)
    {
        _fields.Add(fields);
        return this;
    }

    /// <summary>Its part of the answer; nothing, where GitHub had nothing.</summary>
    internal T? Read<T>(JsonElement data, JsonTypeInfo<T> type)
    {
        foreach (var alias in Path)
        {
            if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(alias, out data)) return default;
        }

        return data.ValueKind is JsonValueKind.Null ? default : data.Deserialize(type);
    }

    internal void WriteTo(StringBuilder text)
    {
        if (_fields.Count + _parts.Count == 0) return;
        text.Append(" {");
        foreach (var fields in _fields) text.Append(' ').Append(fields);
        foreach (var (start, part) in _parts)
        {
            text.Append('\n').Append(start);
            part.WriteTo(text);
        }

        text.Append(" }");
    }
}

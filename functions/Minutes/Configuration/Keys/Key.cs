using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Values;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Keys;

/// <summary>
/// One key of a configuration, with all that is to be known of it: the reader, its advice, the JSON Schema and the reference page
/// are made from the tables of these, and from nothing else.
/// </summary>
internal abstract record Key(string Name, ValueKind ValueKind)
{
    /// <summary>What the key is for, for the schema and the reference page.</summary>
    public required string Text { get; init; }

    /// <summary>The key with a value, as YAML.</summary>
    public required string Example { get; init; }

    /// <summary>The value that holds without the key; null where none does, or where it is no single word.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the key may not be left out.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the key stands in a series only, not in the defaults for all.</summary>
    public bool IsOfOneSeries { get; init; }

    /// <summary>The JSON Schema of the key's value, with what an editor shows.</summary>
    public JsonObject ToSchema()
    {
        var schema = ValueKind.ToSchema();
        schema["description"] = Text.ReplaceLineEndings(" ");
        if (Default is not null) schema["default"] = Default is "true" or "false" ? Default is "true" : Default;
        return schema;
    }
}

/// <summary>A key that changes settings of type <typeparamref name="TSettings"/>.</summary>
internal abstract record Key<TSettings>(string Name, ValueKind ValueKind) : Key(Name, ValueKind)
{
    /// <summary>Reads the key's value into a change to the settings.</summary>
    public abstract bool TryRead(YamlNode node, ProblemList problems, [NotNullWhen(true)] out Func<TSettings, TSettings>? change);
}

/// <summary>A key with a value of type <typeparamref name="TValue"/>.</summary>
internal sealed record Key<TSettings, TValue>(string Name, ValueKind<TValue> Kind) : Key<TSettings>(Name, Kind)
{
    /// <summary>The settings with the value in them.</summary>
    public required Func<TSettings, TValue, TSettings> Set { get; init; }

    public override bool TryRead(YamlNode node, ProblemList problems, [NotNullWhen(true)] out Func<TSettings, TSettings>? change)
    {
        change = Kind.TryRead(node, problems, out var value) ? settings => Set(settings, value) : null;
        return change is not null;
    }
}

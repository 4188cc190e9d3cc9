using System.Collections.Immutable;

namespace Minutes.Configuration.Yaml;

/// <summary>A part of a YAML document with its place.</summary>
/// <param name="Index">Index of its first character in the text.</param>
internal abstract record YamlNode(int Index)
{
    /// <summary>Whether a value is left out, or said to be none: <c>pauses:</c>, <c>pauses: ~</c>, <c>pauses: null</c>.</summary>
    public bool IsEmpty => this is YamlScalar { IsPlain: true, Text: "" or "~" or "null" or "Null" or "NULL" };

    /// <summary>What it is, in the words of a message.</summary>
    public string Words => this switch
    {
        _ when IsEmpty => "nothing",
        YamlScalar scalar => Quoted.Of(scalar.Text),
        YamlList => "a list",
        _ => "keys with values",
    };
}

/// <summary>A text, a number, a date: YAML's scalar, as it is written.</summary>
/// <param name="Index">Index of its first character in the text.</param>
/// <param name="Text">Its characters, without the quotes.</param>
/// <param name="IsPlain">Whether it stands without quotes, so that YAML may take it for a number.</param>
internal sealed record YamlScalar(int Index, string Text, bool IsPlain) : YamlNode(Index);

/// <summary>A list: YAML's sequence.</summary>
internal sealed record YamlList(int Index, ImmutableArray<YamlNode> Items) : YamlNode(Index);

/// <summary>Keys with values; no key stands twice.</summary>
internal sealed record YamlMapping(int Index, ImmutableArray<YamlEntry> Entries) : YamlNode(Index)
{
    /// <summary>The value of a key; null where the key is not there.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>What could not be read, and is told already.</summary>
internal sealed record YamlUnreadable(int Index) : YamlNode(Index);

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Minutes.Configuration.Yaml;

namespace Minutes.Configuration.Values;

/// <summary>
/// A kind of value that a key can have: how it is read, how a message or the reference page names it, and what a JSON Schema can say of it.
/// </summary>
/// <param name="words">What is expected, after "expected": <c>a date such as 2026-03-25</c>.</param>
internal abstract class ValueKind(string words)
{
    public string Words { get; } = words;

    /// <summary>The JSON Schema of the value, made anew each time because a node has one parent.</summary>
    public abstract JsonObject ToSchema();
}

/// <summary>A kind of value that is read into <typeparamref name="T"/>.</summary>
internal abstract class ValueKind<T>(string words) : ValueKind(words)
{
    /// <summary>Reads the value; adds each mistake in it. A list or mapping gives what is right in it, even beside a mistake.</summary>
    public abstract bool TryRead(YamlNode node, ProblemList problems, [MaybeNullWhen(false)] out T value);

    /// <summary>Tells that something of another form stands here, unless that is told already.</summary>
    protected void Refuse(YamlNode node, ProblemList problems, string? advice = null)
    {
        if (node is not YamlUnreadable) problems.Add(node.Index, $"expected {Words}, found {node.Words}", advice);
    }
}

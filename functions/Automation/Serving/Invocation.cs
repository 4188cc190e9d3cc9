using System.Text.Json;

namespace Automation.Serving;

/// <summary>
/// A call of the Functions host for a trigger that is not HTTP (learn.microsoft.com, "Azure Functions custom handlers"): <c>{"Data":{"message":...},"Metadata":{...}}</c>. The metadata are left alone, as
/// what a message says stands among them.
/// </summary>
internal static class Invocation
{
    /// <summary>What the host takes for done. An empty answer would never end the invocation.</summary>
    internal static ReadOnlyMemory<byte> Done { get; } = """{"Outputs":{},"Logs":[],"ReturnValue":null}"""u8.ToArray();

    /// <summary>The text of the one binding; null where there is none. The host writes a text as JSON within JSON: it is unwrapped until it is the text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    internal static string? TextIn(ReadOnlyMemory<byte> body)
    {
        using var call = JsonDocument.Parse(body);
        if (call.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("Data", out var data) || data.ValueKind is not JsonValueKind.Object) return null;
        foreach (var binding in data.EnumerateObject()) return Text(binding.Value);
        return null;
    }

    private static string? Text(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return value.GetRawText();
        var text = value.GetString()!;
        if (!text.StartsWith('"')) return text;
        using var inner = JsonDocument.Parse(text);
        return Text(inner.RootElement);
    }
}

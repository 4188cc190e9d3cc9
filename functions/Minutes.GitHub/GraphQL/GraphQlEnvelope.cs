using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.GraphQL;

/// <summary>The outer form of each answer of GraphQL.</summary>
/// <param name="Data">An object; null where there is none.</param>
/// <param name="Errors">What could not be done.</param>
internal sealed record GraphQlEnvelope(JsonElement? Data, ImmutableArray<GraphQlError> Errors)
{
    /// <summary>Whether nothing at all came back, but perhaps the cost.</summary>
    internal bool IsEmpty => Data is not { } data || data.EnumerateObject().All(part => part.Value.ValueKind is JsonValueKind.Null || part.NameEquals("rateLimit"u8));

    /// <summary>The points that it cost; 0 where the document did not ask, with <c>rateLimit { cost }</c>.</summary>
    internal int Cost =>
        Data is { } data && data.TryGetProperty("rateLimit"u8, out var limit) && limit.ValueKind is JsonValueKind.Object
        && limit.TryGetProperty("cost"u8, out var cost) && cost.ValueKind is JsonValueKind.Number && cost.TryGetInt32(out var points) ? points : 0;

    /// <summary>Reads it; null where it is something else, or cut off.</summary>
    internal static GraphQlEnvelope? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            if (JsonSerializer.Deserialize(body, GraphQlJson.Default.GraphQlReply) is not { } reply) return null;
            var data = reply.Data is { ValueKind: JsonValueKind.Object } present ? present : (JsonElement?)null;
            return data is null && reply.Errors.IsDefaultOrEmpty ? null : new(data, [.. (reply.Errors.IsDefault ? [] : reply.Errors).Select(error => error.ToError())]);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>It as JSON.</summary>
internal sealed record GraphQlReply(JsonElement? Data, ImmutableArray<GraphQlReplyError> Errors);

/// <summary>An error as JSON.</summary>
internal sealed record GraphQlReplyError(string? Message, string? Type, ImmutableArray<JsonElement> Path, JsonElement? Locations, GraphQlReplyExtensions? Extensions)
{
    /// <summary>An answer has places for what is asked for; the place in the document alone is said where the document could not be run.</summary>
    internal GraphQlError ToError() => new(Http.GitHubMessage.Line(Message) ?? "", Type, Path.IsDefault ? [] : [.. Path.Select(part => part.ToString())])
    {
        IsAboutDocument = Type is null && (Extensions?.Code is not null || (Locations is { ValueKind: JsonValueKind.Array } && Path.IsDefault)),
    };
}

/// <summary>What GitHub adds where the document is wrong.</summary>
internal sealed record GraphQlReplyExtensions(string? Code);

/// <summary>Reads it without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GraphQlReply))]
internal sealed partial class GraphQlJson : JsonSerializerContext;

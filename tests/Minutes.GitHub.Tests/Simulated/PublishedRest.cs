using System.Text.Json.Nodes;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>GitHub's published description of its REST API (npm: @octokit/openapi): which paths there are, and what they answer.</summary>
internal static class PublishedRest
{
    private static readonly Lazy<JsonNode> Description = new(() => JsonNode.Parse(File.ReadAllBytes(Locate()))!);

    /// <summary>What is wrong with an answer; nothing where it is as described.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(string method, string path, int status, string answer)
    {
        if (Operation(method, path) is not { } operation)
            return [$"{method} {path} is not described."];
        if (Resolve(operation["responses"]?[$"{status}"]) is not { } response)
            return [$"{method} {path} never answers {status}."];
        return await CheckAsync(response, answer);
    }

    /// <summary>What is wrong with the body of a request; nothing where it is as described.</summary>
    public static async Task<IReadOnlyList<string>> CheckBodyAsync(string method, string path, string body) => Operation(method, path)?["requestBody"] is { } described
        ? await CheckAsync(described, body.Length == 0 ? "{}" : body)
        : body.Length == 0 ? [] : [$"{method} {path} takes no body."];

    /// <summary>The names of the rights that an App can have.</summary>
    public static IEnumerable<string> Permissions => Description.Value["components"]!["schemas"]!["app-permissions"]!["properties"]!.AsObject().Select(permission => permission.Key);

    private static async Task<IReadOnlyList<string>> CheckAsync(JsonNode described, string json)
    {
        var schema = new JsonObject { ["definitions"] = new JsonObject() };
        schema["allOf"] = new JsonArray(Copy(described["content"]!["application/json"]!["schema"]!, (JsonObject)schema["definitions"]!));
        var parsed = await JsonSchema.FromJsonAsync(schema.ToJsonString());
        return [.. parsed.Validate(json).SelectMany(Written)];
    }

    private static IEnumerable<string> Written(ValidationError error) => error is ChildSchemaValidationError several
        ? several.Errors.SelectMany(schema => schema.Value).SelectMany(Written)
        : [$"{error.Path}: {error.Kind}"];

    // A path of the description fits where its parts are the same or placeholders; the one with the fewest placeholders wins.
    private static JsonNode? Operation(string method, string path)
    {
        var parts = path.Trim('/').Split('/');
        return Description.Value["paths"]!.AsObject()
            .Where(template => Fits(template.Key.Trim('/').Split('/'), parts))
            .OrderBy(template => template.Key.Count(character => character == '{'))
            .Select(template => template.Value![method.ToLowerInvariant()]).FirstOrDefault(operation => operation is not null);
    }

    private static bool Fits(string[] template, string[] parts) =>
        template.Length == parts.Length && template.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    private static JsonNode? Resolve(JsonNode? node) =>
        (string?)node?["$ref"] is { } reference ? reference[2..].Split('/').Aggregate(Description.Value, (found, name) => found[name]!) : node;

    // OpenAPI 3.0 as JSON Schema: what may be null says so in its type, and references lead to this document's own definitions.
    private static JsonNode Copy(JsonNode node, JsonObject definitions)
    {
        if (node is JsonArray array)
            return new JsonArray([.. array.Select(item => item is null ? null : Copy(item, definitions))]);
        if (node is not JsonObject source)
            return node.DeepClone();
        if ((string?)source["$ref"] is { } reference)
            return Referred(reference, definitions);
        var copy = new JsonObject();
        foreach (var (name, value) in source.Where(property => !IsNote(property.Key, property.Value)))
            copy[name] = value is null ? null : Copy(value, definitions);
        return (bool?)(source["nullable"] as JsonValue) == true ? new JsonObject { ["anyOf"] = new JsonArray(copy, new JsonObject { ["type"] = "null" }) } : copy;
    }

    // Words for people, and formats, which are looser in life than in the description. A property may have the same name.
    private static bool IsNote(string name, JsonNode? value) =>
        name is "example" or "examples" or "nullable" || (name is "description" or "title" or "format" && value is JsonValue);

    private static JsonObject Referred(string reference, JsonObject definitions)
    {
        var name = reference.Split('/')[^1];
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Copy(Resolve(new JsonObject { ["$ref"] = reference })!, definitions);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static string Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "node_modules/@octokit/openapi/generated/api.github.com.json");
            if (File.Exists(file))
                return file;
        }

        throw new FileNotFoundException("@octokit/openapi is not there: run 'npm ci --prefix tests'.");
    }
}

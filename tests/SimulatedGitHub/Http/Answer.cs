using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace SimulatedGitHub.Http;

/// <summary>What goes back to a client.</summary>
internal sealed record Answer(int Status, byte[] Body, string ContentType = "application/json; charset=utf-8")
{
    public bool IsGraphQL { get; init; }

    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>How many of the bytes are sent; all where nothing is said.</summary>
    public int? Kept { get; init; }

    public static Answer Html(int status) =>
        new(status, Encoding.UTF8.GetBytes($"<html><head><title>{status}</title></head><body>Unicorn!</body></html>"), "text/html; charset=utf-8");

    /// <summary>The answer with null in the place of a part, and an error that says so.</summary>
    public Answer Without(IReadOnlyList<string> path, string? type)
    {
        var answer = JsonNode.Parse(Body)!;
        var parent = path.SkipLast(1).Aggregate(answer["data"], Inner);
        if (Inner(parent, path[^1]) is null)
            return this;
        if (parent is JsonArray list)
            list[int.Parse(path[^1], CultureInfo.InvariantCulture)] = null;
        else
            parent![path[^1]] = null;
        var error = new JsonObject { ["message"] = "Something went wrong while executing your query.", ["path"] = new JsonArray([.. path.Select(part => (JsonNode)part)]) };
        if (type is not null)
            error["type"] = type;
        var errors = answer["errors"] as JsonArray ?? [];
        answer["errors"] = null;
        errors.Add(error);
        answer["errors"] = errors;
        return this with { Body = Encoding.UTF8.GetBytes(answer.ToJsonString()) };
    }

    /// <summary>Errors without data.</summary>
    public Answer Refused(string type) => this with { Body = Json.Of(new { errors = new[] { new { type, message = "The document was refused." } } }) };

    public Answer PrimaryLimit(GitHubServer github)
    {
        (IsGraphQL ? github.Budget : github.RestBudget).Exhaust();
        const string Message = "API rate limit exceeded for user ID 1.";
        return IsGraphQL
            ? this with { Status = 200, Body = Json.Of(new { errors = new[] { new { type = "RATE_LIMITED", message = Message } } }) }
            : this with { Status = 403, Body = Json.Of(new { message = Message }) };
    }

    public Answer SecondaryLimit(int status, Duration retryAfter)
    {
        const string Message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
        var wait = ((long)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var body = IsGraphQL && status == 200
            ? Json.Of(new { errors = new[] { new { type = "RATE_LIMITED", message = Message } } })
            : Json.Of(new { message = Message });
        return this with { Status = status, Body = body, Headers = new(Headers) { ["retry-after"] = wait } };
    }

    private static JsonNode? Inner(JsonNode? node, string part) => node switch
    {
        JsonArray list => int.TryParse(part, CultureInfo.InvariantCulture, out var place) && place < list.Count ? list[place] : null,
        JsonObject parent => parent[part],
        _ => null,
    };
}

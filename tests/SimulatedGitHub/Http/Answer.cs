using System.Globalization;
using System.Text;
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
}

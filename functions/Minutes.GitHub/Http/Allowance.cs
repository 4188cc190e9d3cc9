using System.Net.Http.Headers;
using NodaTime;

namespace Minutes.GitHub.Http;

/// <summary>What GitHub's last answer said is left of one of its limits in this hour.</summary>
/// <param name="Resource">What it is a limit of, by GitHub's name: <c>graphql</c>, or <c>core</c> for REST.</param>
/// <param name="Limit">How much there is in an hour.</param>
/// <param name="Remaining">How much is left.</param>
/// <param name="Reset">When all of it is there again.</param>
public sealed record Allowance(string Resource, long Limit, long Remaining, Instant Reset)
{
    /// <summary>What an answer says; null where it says nothing.</summary>
    internal static Allowance? Of(HttpResponseHeaders headers)
    {
        if (RateLimit.Of(headers, default) is not { Remaining: { } remaining, Reset: { } reset } || RateLimit.Number(headers, "x-ratelimit-limit") is not { } limit) return null;
        var resource = headers.TryGetValues("x-ratelimit-resource", out var values) ? values.First() : "core";
        return new(resource, limit, remaining, Instant.FromDateTimeOffset(reset));
    }

    /// <summary>Whether it is newer than another: answers can come in another order than GitHub counted.</summary>
    internal bool IsNewerThan(Allowance other) => Reset > other.Reset || (Reset == other.Reset && Remaining < other.Remaining);
}

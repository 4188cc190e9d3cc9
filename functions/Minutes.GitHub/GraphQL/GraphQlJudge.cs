using Minutes.GitHub.Http;

namespace Minutes.GitHub.GraphQL;

/// <summary>Tells an answer of GraphQL from a failure: both come with status 200 (docs.github.com, "Rate limits and query limits for the GraphQL API").</summary>
internal static class GraphQlJudge
{
    /// <summary>Passes where there are data, however few; what is missing of them is the caller's to judge.</summary>
    /// <exception cref="GitHubException">There are none.</exception>
    internal static void Judge(GitHubCall call, GraphQlEnvelope envelope, RateLimit limit, DateTimeOffset now)
    {
        if (IsLimit(envelope, limit)) throw new LimitException(call.Name, limit.IsUsedUp || limit.RetryAfter is null, limit.Wait(now));
        if (envelope.Data is not null) return;
        if (envelope.Errors.All(error => error is { Type: null, IsAboutDocument: false })) throw WithoutReason(call);
        throw new RefusedException(call.Name, Reason(envelope), envelope.Errors[0].Message) { Errors = envelope.Errors };
    }

    /// <summary>A limit keeps the whole document from being run, so it has no path. What it says of itself is no contract.</summary>
    private static bool IsLimit(GraphQlEnvelope envelope, RateLimit limit) =>
        envelope is { IsEmpty: true, Errors: not [] }
        && (envelope.Errors.Any(error => error.IsLimit) || ((limit.IsUsedUp || limit.RetryAfter is not null) && envelope.Errors.All(error => error.Path.IsEmpty && !error.IsAboutDocument)));

    /// <summary>
    /// Errors without a type are a secondary limit that gives no time, or a failure in the middle of the work. For a query both mean to wait a minute; after a mutation nobody
    /// knows what was done.
    /// </summary>
    private static GitHubException WithoutReason(GitHubCall call) => call.MayAct
        ? new UnansweredException(call.Name, "GitHub failed without a reason", mayHaveActed: true)
        : new LimitException(call.Name, isPrimary: false, told: null);

    private static Refusal Reason(GraphQlEnvelope envelope) => envelope.Errors[0].Type switch
    {
        GraphQlError.NotFound => Refusal.NotFound,
        GraphQlError.Forbidden or GraphQlError.InsufficientScopes => Refusal.Permission,
        _ => Refusal.Invalid,
    };
}

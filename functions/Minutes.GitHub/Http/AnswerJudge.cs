using System.Net;
using System.Text.Json;
using Minutes.GitHub.GraphQL;

namespace Minutes.GitHub.Http;

/// <summary>Tells an answer from a failure.</summary>
internal static class AnswerJudge
{
    /// <summary>Passes where it is an answer, or the way to where the answer is.</summary>
    /// <exception cref="GitHubException">It is none.</exception>
    internal static void Judge(GitHubCall call, HttpResponseMessage response, byte[] body, DateTimeOffset now)
    {
        var limit = RateLimit.Of(response.Headers, now);
        if ((int)response.StatusCode >= 400) throw Failure(call, response.StatusCode, limit, GitHubMessage.Read(body), now);
        if ((int)response.StatusCode >= 300 || response.StatusCode is HttpStatusCode.NoContent) return;
        if (call.IsGraphQl) GraphQlJudge.Judge(call, GraphQlEnvelope.Read(body) ?? throw NoJson(call), limit, now);
        else if (!IsJson(body)) throw NoJson(call);
    }

    /// <summary>What a status of 400 and above means (docs.github.com, "Troubleshooting the REST API", "Rate limits for the REST API").</summary>
    private static GitHubException Failure(GitHubCall call, HttpStatusCode status, RateLimit limit, GitHubMessage message, DateTimeOffset now) => status switch
    {
        HttpStatusCode.TooManyRequests => new LimitException(call.Name, limit.IsUsedUp, limit.Wait(now)),
        HttpStatusCode.Forbidden when limit.IsUsedUp || limit.RetryAfter is not null || message.HintsAtLimit => new LimitException(call.Name, limit.IsUsedUp, limit.Wait(now)),

        // What GraphQL does not allow it says in the body, with 200: a bare 403 of it is the secondary limit.
        HttpStatusCode.Forbidden when call.IsGraphQl => new LimitException(call.Name, limit.IsUsedUp, limit.Wait(now)),
        HttpStatusCode.Forbidden => Refused(call, message, Refusal.Permission),
        HttpStatusCode.Unauthorized => Refused(call, message, Refusal.Credentials),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => Refused(call, message, Refusal.NotFound),
        HttpStatusCode.UnavailableForLegalReasons => Refused(call, message, Refusal.LegalReasons),
        HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => Failed(call, status, limit),
        _ => Refused(call, message, Refusal.Invalid),
    };

    private static UnansweredException Failed(GitHubCall call, HttpStatusCode status, RateLimit limit) =>
        new(call.Name, $"GitHub failed with status {(int)status}", call.MayAct) { Told = limit.RetryAfter };

    private static RefusedException Refused(GitHubCall call, GitHubMessage message, Refusal refusal) => new(call.Name, refusal, GitHubMessage.Line(message.Message));

    private static UnansweredException NoJson(GitHubCall call) => new(call.Name, "the answer of GitHub is cut off, or comes from somebody else", call.MayAct);

    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read()) reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

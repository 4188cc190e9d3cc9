using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Minutes.Hosting.Webhooks;

namespace Automation.Serving;

/// <summary>What the head of a request says of it, before anything of its body is read.</summary>
internal static class WebhookRequest
{
    /// <summary>"Payloads are capped at 25 MB" (docs.github.com, "Webhook events and payloads").</summary>
    internal const long Largest = 25 * 1024 * 1024;

    private const string EventHeader = "X-GitHub-Event";
    private const string Json = "application/json";

    /// <summary>Why it can be no webhook of GitHub; null where it can.</summary>
    internal static WebhookAnswer? Refusal(HttpRequest request)
    {
        if (!WebhookSecret.IsSignature(Signature(request))) return WebhookAnswer.Unsigned;
        if (request.ContentLength > Largest) return WebhookAnswer.TooLarge;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !Json.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase)) return WebhookAnswer.NoJson;
        return request.Headers[EventHeader] is [{ Length: > 0 and < 100 }] ? null : WebhookAnswer.NoEvent;
    }

    /// <summary>The one signature; of several, none.</summary>
    internal static string Signature(HttpRequest request) => request.Headers[WebhookSecret.Header] is [{ } signature] ? signature : "";
}

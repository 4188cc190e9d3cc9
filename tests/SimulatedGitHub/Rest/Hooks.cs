using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SimulatedGitHub.Access;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Rest;

/// <summary>An App's webhook: how it is sent, and what was answered.</summary>
internal static class Hooks
{
    public static Answer Configuration(RestRequest request) => RestRequest.Ok(request.SignedInApp().Hook is { } hook ? Written(hook) : throw new RestException(404, "Not Found"));

    public static Answer Deliveries(RestRequest request) => request.Paged(request.SignedInApp().Hook?.Deliveries ?? [], all => all, Delivery);

    private static Dictionary<string, string> Written(Hook hook)
    {
        var written = new Dictionary<string, string> { ["url"] = hook.Url, ["content_type"] = hook.ContentType, ["insecure_ssl"] = hook.IsInsecure ? "1" : "0" };
        if (hook.HasSecret) written["secret"] = "********";
        return written;
    }

    private static object Delivery((Instant At, int Status) sent) => new
    {
        id = 1,
        guid = "0b989ba4-242f-11e5-81e1-c7b6966d2516",
        delivered_at = InstantPattern.ExtendedIso.Format(sent.At),
        redelivery = false,
        duration = 0.25,
        status = sent.Status switch { 0 => "timed out", >= 200 and < 300 => "OK", var other => string.Create(CultureInfo.InvariantCulture, $"Invalid HTTP Response: {other}") },
        status_code = sent.Status,
        @event = "push",
        action = (string?)null,
        installation_id = (int?)null,
        repository_id = (int?)null,
    };
}

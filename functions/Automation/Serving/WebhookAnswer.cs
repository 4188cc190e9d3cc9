using Microsoft.AspNetCore.Http;

namespace Automation.Serving;

/// <summary>What a webhook is answered, as GitHub shows it to who maintains the App.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Text">Why, in a sentence.</param>
internal sealed record WebhookAnswer(int Status, string Text)
{
    internal static readonly WebhookAnswer Accepted = new(StatusCodes.Status202Accepted, "taken");
    internal static readonly WebhookAnswer Malformed = new(StatusCodes.Status400BadRequest, "the body is no event of GitHub");
    internal static readonly WebhookAnswer NoEvent = new(StatusCodes.Status400BadRequest, "the header X-GitHub-Event is missing");
    internal static readonly WebhookAnswer Unsigned = new(StatusCodes.Status401Unauthorized, "there is no signature; set a secret in the settings of the App");
    internal static readonly WebhookAnswer WronglySigned = new(StatusCodes.Status401Unauthorized, "the signature is wrong; the secret in the settings of the App is another than GITHUB_WEBHOOK_SECRET");
    internal static readonly WebhookAnswer TooSlow = new(StatusCodes.Status408RequestTimeout, "the body came too slowly");
    internal static readonly WebhookAnswer TooLarge = new(StatusCodes.Status413PayloadTooLarge, "the body is larger than any event of GitHub");
    internal static readonly WebhookAnswer NoJson = new(StatusCodes.Status415UnsupportedMediaType, "set the content type of the App's webhook to application/json");
    internal static readonly WebhookAnswer QueueFails = new(StatusCodes.Status503ServiceUnavailable, "the queue does not take it; the look of every hour makes up for it");
}

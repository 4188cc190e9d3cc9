using System.Globalization;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether the App sends its webhooks to a server as the server expects them, and how the newest one was answered. Of no matter for a token.</summary>
internal static class WebhookCheck
{
    private const string Subject = "webhook";
    private const string Page = "on the App's page, Webhook";

    internal static async Task<IEnumerable<Diagnosis>> OfAsync(GitHubClients clients, Func<string, string?> environment, GitHubRun run, CancellationToken cancellation)
    {
        if (clients.App is not { } app) return [];
        var isServed = !string.IsNullOrWhiteSpace(environment(WebhookSecretCheck.Variable));
        if (await app.FindHookAsync(run, cancellation).ConfigureAwait(false) is not { Url.Length: > 0 } hook) return isServed ? [NoAddress()] : [];
        if (Mistake(hook, isServed) is { } mistake) return [mistake];
        return [Of(await app.FindNewestDeliveryAsync(run, cancellation).ConfigureAwait(false))];
    }

    private static Diagnosis NoAddress() => Diagnosis.Wrong(
        Subject, $"{WebhookSecretCheck.Variable} is set, but the App sends no webhooks", $"{Page}: switch Active on, with the address https://YOUR-HOST/api/github/webhooks and the same secret");

    private static Diagnosis? Mistake(HookAnswer hook, bool isServed) => hook switch
    {
        { Secret: null or "" } => Diagnosis.Wrong(Subject, "the App signs its webhooks with no secret, so that a server refuses them all", $"{Page} secret: the same as in {WebhookSecretCheck.Variable}"),
        { ContentType: not "json" } => Diagnosis.Wrong(Subject, "the App sends its webhooks as a form, which a server does not read", $"{Page}: the content type application/json"),
        { IsInsecure: true } => Diagnosis.Wrong(Subject, "the App sends its webhooks to whoever answers at that address", $"{Page}: Enable SSL verification"),
        _ when !isServed => Diagnosis.Unknown(Subject, $"the App sends webhooks, and {WebhookSecretCheck.Variable} is not set here", "set it as the server has it; for the command line and the Action it does not matter"),
        _ => null,
    };

    private static Diagnosis Of(DeliveryAnswer? newest) => newest switch
    {
        null => Diagnosis.Unknown(Subject, "nothing was delivered yet", "push something, and look again"),
        { StatusCode: >= 200 and < 300 } => Diagnosis.Fine(Subject, $"the newest delivery, {At(newest)}, was answered with {newest.StatusCode}"),
        { StatusCode: 400 or 401 or 403 } => Diagnosis.Wrong(
            Subject, $"the newest delivery, {At(newest)}, was refused with {newest.StatusCode}", $"the secrets differ: write the one of {WebhookSecretCheck.Variable} {Page} secret, and start the server anew"),
        _ => Diagnosis.Wrong(
            Subject, $"the newest delivery, {At(newest)}, was not taken: {newest.Status}", "look whether the server runs, and at the address; what was missed the look of every hour catches, or Redeliver on the App's page, Advanced"),
    };

    private static string At(DeliveryAnswer delivery) => delivery.DeliveredAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Automation.Setup;

/// <summary>The pages of a set-up: what the App may do, what came back from GitHub, and how far it is. They work without script and load nothing.</summary>
/// <param name="session">The set-up.</param>
/// <param name="address">Where the pages begin.</param>
internal sealed class SetupSite(SetupSession session, Uri address)
{
    /// <summary>Where GitHub leads back to.</summary>
    private const string Received = "received";

    private const string Done = "done";

    internal async Task AnswerAsync(HttpContext context, string path)
    {
        var request = context.Request;
        switch (request.Method, path)
        {
            case ("GET", "") when session.Progress.App is null:
                await ShowAsync(context, OfferPage.Html(PlanFor(request.Query["organization"]), new(address, Received), session.State)).ConfigureAwait(false);
                break;
            case ("GET", "") or ("GET", Done) when session.Progress.App is not null:
                if (session.Progress.Checked is not null) context.Response.OnCompleted(() => Task.Run(session.ShowedEnd));
                await ShowAsync(context, ProgressPage.Html(session)).ConfigureAwait(false);
                break;
            case ("GET", Received):
                await ReceiveAsync(context).ConfigureAwait(false);
                break;
            case ("POST", "cancel") when IsFromHere(request):
                session.Cancel();
                await ShowAsync(context, MessagePage.Html("Nothing was created", "You can close this page.")).ConfigureAwait(false);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    /// <summary>After it, the address that is shown holds no code, and to load the page again does nothing.</summary>
    private async Task ReceiveAsync(HttpContext context)
    {
        var query = context.Request.Query;

        // Whoever closes the tab now must not lose the key: so nothing ends this but GitHub's own time.
        if (await session.ReceiveAsync(query["code"], query["state"], CancellationToken.None).ConfigureAwait(false) is not { } refusal)
        {
            context.Response.Headers.Location = new Uri(address, Done).AbsoluteUri;
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            return;
        }

        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        await ShowAsync(context, MessagePage.Html("That did not work", refusal, session.Progress.App is null ? ("Begin again", address.AbsoluteUri) : ("See how far it is", new Uri(address, Done).AbsoluteUri))).ConfigureAwait(false);
    }

    /// <summary>The account can be chosen on the page, too.</summary>
    private SetupPlan PlanFor(string? organization) => organization?.Trim() switch
    {
        null => session.Plan,
        "" => session.Plan with { Organization = null },
        var login when AccountName.IsOne(login) => session.Plan with { Organization = login },
        _ => session.Plan,
    };

    /// <summary>Another site can send a form, but does not know the address.</summary>
    private static bool IsFromHere(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";

    private async Task ShowAsync(HttpContext context, string html)
    {
        var headers = context.Response.Headers;
        headers.ContentType = "text/html; charset=utf-8";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin";
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageFrame.Style)))}'; img-src data:; form-action 'self' {session.Plan.Hosts.Server.GetLeftPart(UriPartial.Authority)}; base-uri 'none'; frame-ancestors 'none'";
        await context.Response.WriteAsync(html, context.RequestAborted).ConfigureAwait(false);
    }
}

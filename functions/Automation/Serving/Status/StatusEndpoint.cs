using System.Text;
using Microsoft.AspNetCore.Http;

namespace Automation.Serving.Status;

/// <summary>Answers with the status page. It has no sign-in, so it is off unless somebody asks for it.</summary>
/// <param name="look">Tells what is known now.</param>
internal sealed class StatusEndpoint(Func<ServerStatus> look)
{
    internal const string Path = "/";

    internal Task AnswerAsync(HttpContext context)
    {
        var body = Encoding.UTF8.GetBytes(StatusPage.Print(look()));
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = body.Length;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = StatusPage.SecurityPolicy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return context.Response.Body.WriteAsync(body, 0, body.Length, context.RequestAborted);
    }
}

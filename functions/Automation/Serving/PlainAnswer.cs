using System.Text;
using Microsoft.AspNetCore.Http;

namespace Automation.Serving;

/// <summary>A short answer for a person who looks at it.</summary>
internal static class PlainAnswer
{
    internal static Task WriteAsync(HttpContext context, int status, string text)
    {
        var body = Encoding.UTF8.GetBytes($"{text}\n");
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, 0, body.Length, context.RequestAborted);
    }
}

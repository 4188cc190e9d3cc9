using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Automation.Serving;

/// <summary>What answers which request. There are few, all known beforehand, so a table takes the place of a router, and of the time that one takes to start.</summary>
/// <param name="routes">Method, path and what answers; a path is written in lower case.</param>
internal sealed class Routes(params IEnumerable<(string Method, string Path, RequestDelegate Answer)> routes)
{
    private readonly FrozenDictionary<string, (string Method, RequestDelegate Answer)> _routes =
        routes.ToFrozenDictionary(route => route.Path, route => (route.Method, route.Answer), StringComparer.OrdinalIgnoreCase);

    internal Task AnswerAsync(HttpContext context)
    {
        if (!_routes.TryGetValue(context.Request.Path.Value ?? "", out var route)) return PlainAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "there is nothing here");
        if (Takes(route.Method, context.Request.Method)) return route.Answer(context);
        var taken = HttpMethods.IsGet(route.Method) ? "GET, HEAD" : route.Method;
        context.Response.Headers.Allow = taken;
        return PlainAnswer.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, $"this takes {taken}");
    }

    /// <summary>What can be got can be asked about, too; the server sends no body then.</summary>
    private static bool Takes(string method, string asked) => HttpMethods.Equals(method, asked) || (HttpMethods.IsGet(method) && HttpMethods.IsHead(asked));
}

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
        if (HttpMethods.Equals(route.Method, context.Request.Method)) return route.Answer(context);
        context.Response.Headers.Allow = route.Method;
        return PlainAnswer.WriteAsync(context, StatusCodes.Status405MethodNotAllowed, $"this takes {route.Method}");
    }
}

using System.CommandLine;
using System.Net;
using Automation.Serving;

namespace Automation.Commands;

/// <summary><c>minutes serve</c>: works as a GitHub App, on its own or as the custom handler of a Functions app.</summary>
internal static class ServeCommand
{
    private static readonly IPEndPoint Usual = new(IPAddress.Loopback, 8080);

    internal static Verb Build(Surroundings surroundings)
    {
        var listen = new Option<IPEndPoint>("--listen")
        {
            Description = "Where to listen; without it, 127.0.0.1:8080",
            HelpName = "ADDRESS:PORT",
            DefaultValueFactory = _ => Usual,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (IPEndPoint.TryParse(text, out var place) && text.EndsWith($":{place.Port}", StringComparison.Ordinal)) return place;
                result.AddError($"\"{text}\" is no place to listen; write it as 127.0.0.1:8080, or 0.0.0.0:8080 for all addresses of the machine");
                return null!;
            },
        };
        var functions = new Option<bool>("--functions") { Description = "Answer the host of Azure Functions as its custom handler" };
        functions.Validators.Add(result =>
        {
            if (result.GetValue(functions) && result.GetResult(listen) is { Implicit: false }) result.AddError("the Functions host says where to listen; leave out --listen or --functions");
        });
        var statusPage = new Option<bool>("--status-page") { Description = "Show what is known of installations, repositories and series at /, to everybody who can reach it" };
        statusPage.Validators.Add(result =>
        {
            if (result.GetValue(functions) && result.GetValue(statusPage)) result.AddError("a Functions app has no status page, as it knows nothing from one call to the next; leave out --status-page or --functions");
        });
        var verb = new Verb(
            "serve",
            "Works as a GitHub App: hears its webhooks, and looks at each repository where something happened, and at all of them in each hour.",
            """
            minutes serve                              webhooks at http://127.0.0.1:8080/api/github/webhooks
            minutes serve --listen 0.0.0.0:8080        the same for all addresses of the machine, as in a container
            minutes serve --status-page                with a page at http://127.0.0.1:8080/
            minutes serve --functions                  called by the host of Azure Functions
            """)
        { listen, statusPage, functions };
        return verb.Runs((parsed, cancellation) => parsed.GetValue(functions)
            ? Server.RunFunctionsAsync(ServerSettings.OfFunctions(surroundings.Variable), surroundings, cancellation)
            : Server.RunAsync(ServerSettings.OfServer(parsed.GetRequiredValue(listen), surroundings.Variable) with { HasStatusPage = parsed.GetValue(statusPage) }, surroundings, cancellation));
    }
}

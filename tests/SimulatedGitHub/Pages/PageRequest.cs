using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Pages;

/// <summary>A page that a person asks for with a browser, or a form that is sent from one.</summary>
internal sealed class PageRequest : IRequest
{
    private readonly GitHubServer _github;
    private readonly HttpRequest _request;
    private readonly Dictionary<string, StringValues> _form;

    public PageRequest(GitHubServer github, HttpRequest request, string body)
    {
        (_github, _request) = (github, request);
        _form = QueryHelpers.ParseQuery(body);
        Record = new()
        {
            Number = github.Requests.Count + 1,
            Method = request.Method,
            Path = request.Path.Value!,
            Body = body,
            Viewer = github.Forge.BrowsedBy,
            Operation = $"{request.Method} {request.Path.Value}",
            IsMutating = HttpMethods.IsPost(request.Method),
        };
    }

    public RecordedRequest Record { get; }

    public GitHubServer GitHub => _github;

    public static bool Is(string path) => path is "/favicon.ico" || path.StartsWith("/settings/apps", StringComparison.Ordinal) || path.StartsWith("/organizations/", StringComparison.Ordinal) || path.StartsWith("/apps/", StringComparison.Ordinal);

    /// <summary>A field of the form that was sent.</summary>
    public string Field(string name) => _form.GetValueOrDefault(name).ToString();

    /// <summary>A part of the address behind the question mark.</summary>
    public string Query(string name) => _request.Query[name].ToString();

    public Task<Answer> CarryOutAsync(Fault? fault)
    {
        string[] path = [Record.Method, .. Record.Path.Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        return Task.FromResult(path switch
        {
            ["POST", "settings", "apps", "new"] => AppPages.Ask(this, _github.User(_github.Forge.BrowsedBy)),
            ["POST", "organizations", var organization, "settings", "apps", "new"] => AppPages.Ask(this, _github.Organization(organization)),
            ["POST", "settings", "apps", "create"] => AppPages.Create(this),
            ["GET", "apps", var slug] when AppPages.Find(this, slug) is { } app => AppPages.Show(app),
            ["GET", "apps", var slug, "installations", "new"] when AppPages.Find(this, slug) is { } app => AppPages.AskToInstall(app),
            ["POST", "apps", var slug, "installations", "new"] when AppPages.Find(this, slug) is { } app => AppPages.Install(this, app),
            ["GET", "apps", ..] or ["GET", "favicon.ico"] => AppPages.Html(404, "Not found", ""),
            _ => throw new NotSimulatedException(Record.Operation),
        });
    }
}

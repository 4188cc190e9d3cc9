using System.Globalization;
using SimulatedGitHub.Access;
using SimulatedGitHub.Http;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Rest;

/// <summary>Which path is answered by what.</summary>
internal static class Routes
{
    public static Answer Answer(RestRequest request)
    {
        string[] path = [request.Record.Method, .. request.Path.Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        return path switch
        {
            ["POST", "app-manifests", var code, "conversions"] => Conversions.Convert(request, code),
            ["GET", "app"] => Apps.Self(request),
            ["GET", "app", "hook", "config"] => Hooks.Configuration(request),
            ["GET", "app", "hook", "deliveries"] => Hooks.Deliveries(request),
            ["GET", "app", "installations"] => Apps.Installations(request),
            ["GET", "app", "installations", var id] => Apps.One(request, Installed(request, int.Parse(id, CultureInfo.InvariantCulture))),
            ["POST", "app", "installations", var id, "access_tokens"] => Apps.AccessToken(request, Installed(request, int.Parse(id, CultureInfo.InvariantCulture))),
            ["GET", "orgs" or "users", var account, "installation"] => Apps.One(request, Apps.InAccount(request, account)),
            ["GET", "repos", var owner, var name, "installation"] => Apps.One(request, Apps.InRepository(request, owner, name)),
            ["GET", "installation", "repositories"] => Apps.Repositories(request),
            ["GET", "repos", var owner, var name, "actions", "permissions", "workflow"] => Settings.OfWorkflows(request, Visible(request, owner, name)),
            ["POST", "repos", var owner, var name, "statuses", var sha] => Statuses.Create(request, Visible(request, owner, name), sha),
            ["GET", "repos", var owner, var name, "compare", .. var ends] => Comparisons.Compare(request, Visible(request, owner, name), string.Join('/', ends)),
            _ => throw new NotSimulatedException(request.Record.Operation),
        };
    }

    private static Installation Installed(RestRequest request, int id) =>
        request.SignedInApp().Installations.FirstOrDefault(installation => installation.DatabaseId == id) ?? throw new RestException(404, "Not Found");

    private static Repository Visible(RestRequest request, string owner, string name)
    {
        var found = request.Forge.Repository(owner, name);
        return found is not null && request.Token.Sees(found) ? found : throw new RestException(404, "Not Found");
    }
}

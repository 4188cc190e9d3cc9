using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SimulatedGitHub.Access;
using SimulatedGitHub.Http;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Rest;

/// <summary>An App's sign-in: who it is, where it is installed, and a token for an installation.</summary>
internal static class Apps
{
    public static Answer Self(RestRequest request) => RestRequest.Ok(Shapes.App(request.SignedInApp()));

    public static Answer Installations(RestRequest request) =>
        request.Paged(request.SignedInApp().Installations, all => all, installation => Shapes.Installation(installation, request.ApiUrl));

    public static Answer One(RestRequest request, Installation installation) => RestRequest.Ok(Shapes.Installation(installation, request.ApiUrl));

    public static Installation InAccount(RestRequest request, string account) =>
        request.SignedInApp().Installations.FirstOrDefault(installation => installation.Account.Login.Equals(account, StringComparison.OrdinalIgnoreCase))
        ?? throw new RestException(404, "Not Found");

    public static Installation InRepository(RestRequest request, string owner, string name) =>
        request.SignedInApp().Installations.FirstOrDefault(installation => installation.Repositories.Contains(request.Forge.Repository(owner, name)))
        ?? throw new RestException(404, "Not Found");

    public static Answer AccessToken(RestRequest request, Installation installation)
    {
        if (installation.IsSuspended)
            throw new RestException(403, "This installation has been suspended");
        var wanted = request.Record.Body.Length > 0 ? JsonSerializer.Deserialize<JsonElement>(request.Record.Body) : default;
        var grants = Grants(installation.App, wanted);
        var token = new Token($"ghs_{request.Forge.Tokens.Count + 1:d4}{new string('x', 32)}", TokenKind.Installation, installation.App.Bot)
        {
            App = installation.App,
            Repositories = Chosen(installation, wanted),
            Grants = grants,
            ExpiresAt = request.Forge.Clock.Now + Duration.FromHours(1),
        };
        request.Forge.Tokens.Add(token);
        return RestRequest.Ok(
            new
            {
                token = token.Value,
                expires_at = InstantPattern.ExtendedIso.Format(token.ExpiresAt.Value),
                permissions = Shapes.Permissions(grants),
                repository_selection = token.Repositories!.Count < installation.Repositories.Count() ? "selected" : "all",
            },
            201);
    }

    public static Answer Repositories(RestRequest request)
    {
        if (request.Token.Kind == TokenKind.Personal)
            throw new RestException(403, "You must authenticate with an installation access token in order to list repositories for an installation.");
        var all = request.Token.Repositories!.OrderBy(repository => repository.DatabaseId).ToList();
        return request.Paged(all, page => new { total_count = all.Count, repositories = page }, repository => Shapes.Repository(repository, request.ApiUrl));
    }

    private static ImmutableHashSet<Repository> Chosen(Installation installation, JsonElement wanted)
    {
        var names = Texts(wanted, "repositories");
        var ids = wanted.ValueKind == JsonValueKind.Object && wanted.TryGetProperty("repository_ids", out var given) ? given.EnumerateArray().Select(id => id.GetInt32()).ToList() : [];
        if (names.Count == 0 && ids.Count == 0)
            return [.. installation.Repositories];
        var chosen = installation.Repositories.Where(repository => names.Contains(repository.Name) || ids.Contains(repository.DatabaseId)).ToImmutableHashSet();
        return chosen.Count == names.Union(ids.Select(id => $"{id}")).Count()
            ? chosen
            : throw new RestException(422, "There is at least one repository that does not exist or is not accessible to the parent installation.");
    }

    private static ImmutableDictionary<string, Grant> Grants(App app, JsonElement wanted)
    {
        if (wanted.ValueKind != JsonValueKind.Object || !wanted.TryGetProperty("permissions", out var permissions))
            return app.Grants;
        var grants = permissions.EnumerateObject().ToImmutableDictionary(
            permission => permission.Name, permission => permission.Value.GetString() == "write" ? Grant.Write : Grant.Read);
        return grants.All(grant => app.Grants.GetValueOrDefault(grant.Key) >= grant.Value)
            ? grants
            : throw new RestException(422, "The permissions requested are not granted to this installation.");
    }

    private static List<string> Texts(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}

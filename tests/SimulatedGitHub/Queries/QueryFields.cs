using SimulatedGitHub.Access;

namespace SimulatedGitHub.Queries;

internal static class QueryFields
{
    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("viewer", (_, call) => call.Viewer is Bot bot ? new BotAsUser(bot) : call.Viewer)
        .Field("repository", (_, call) => Repository(call, call.Arguments.Text("owner")!, call.Arguments.Text("name")!))
        .Field("repositoryOwner", (_, call) => call.Forge.Actor(call.Arguments.Text("login")!) is { } actor and not Bot ? actor : null)
        .Field("user", (_, call) => Actor<User>(call, "User"))
        .Field("organization", (_, call) => Actor<Organization>(call, "Organization"))
        .Field("node", (_, call) => call.Node<object>(call.Arguments.Text("id")!))
        .Field("nodes", (_, call) => call.Arguments.Texts("ids")!.Select(id => Nodes.Find(call, id)).ToList())
        .Field("rateLimit", (_, call) => new RateLimit(call.Session))
        .Field("id", (_, _) => "Q_root")
        .Field("relay", (root, _) => root);

    private static Repositories.Repository Repository(Call call, string owner, string name)
    {
        var follow = !call.Arguments.Has("followRenames") || call.Arguments.Flag("followRenames");
        var found = call.Forge.Repository(owner, name, follow);
        if (found is null || !call.Token.Sees(found))
            throw GitHubError.NotFound($"Could not resolve to a Repository with the name '{owner}/{name}'.");
        call.Token.RequireReading(found, "metadata", "contents", "issues", "pull_requests");
        return found;
    }

    private static T Actor<T>(Call call, string kind)
        where T : Actor =>
        call.Forge.Actor(call.Arguments.Text("login")!) as T
        ?? throw GitHubError.NotFound($"Could not resolve to a {kind} with the login of '{call.Arguments.Text("login")}'.");
}

using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Queries;

internal static class RepositoryFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<Repository>()
            .Field("viewerPermission", (repository, call) => call.Token.RoleIn(repository) is > Role.None and var role ? role : null)
            .Field("viewerCanAdminister", (repository, call) => call.Token.RoleIn(repository) == Role.Admin)
            .Field("defaultBranchRef", (repository, call) => Contents(repository, call).DefaultBranchRef)
            .Field("ref", (repository, call) => Contents(repository, call).Ref(call.Arguments.Text("qualifiedName")!))
            .Field("refs", (repository, call) => Refs(Contents(repository, call), call.Arguments))
            .Field("object", (repository, call) => Object(Contents(repository, call), call.Arguments))
            .Field("forks", (repository, call) => call.Forge.Repositories.Where(fork => fork.Parent == repository && call.Token.Sees(fork)))
            .Field("assignableUsers", (repository, call) => repository.Forge.Actors.OfType<User>().Where(user => repository.RoleOf(user) >= Role.Write && Matches(user, call.Arguments.Text("query"))))
            .Field("forkCount", (repository, call) => call.Forge.Repositories.Count(fork => fork.Parent == repository));
        fields.On<Repository>()
            .Field("label", (repository, call) => repository.Label(call.Arguments.Text("name")!))
            .Field("labels", (repository, call) => Labels(repository.Labels, call.Arguments))
            .Field("issue", (repository, call) => Discussed(repository, call).Conversation(Number(call)) as Issue
                ?? throw GitHubError.NotFound($"Could not resolve to an Issue with the number of {Number(call)}."))
            .Field("pullRequest", (repository, call) => Discussed(repository, call).Conversation(Number(call)) as PullRequest
                ?? throw GitHubError.NotFound($"Could not resolve to a PullRequest with the number of {Number(call)}."))
            .Field("issueOrPullRequest", (repository, call) => Discussed(repository, call).Conversation(Number(call))
                ?? throw GitHubError.NotFound($"Could not resolve to an issue or pull request with the number of {Number(call)}."))
            .Field("issues", (repository, call) => Conversations.Filter(Discussed(repository, call).Conversations.OfType<Issue>(), call.Arguments))
            .Field("pullRequests", (repository, call) => Conversations.Filter(Discussed(repository, call).Pulls, call.Arguments));
        fields.On<Label>()
            .Field("isDefault", _ => false)
            .Field("issues", (label, call) => Conversations.Filter(Discussed(label.Repository, call).Conversations.OfType<Issue>().Where(issue => issue.Labels.Contains(label)), call.Arguments))
            .Field("pullRequests", (label, call) => Conversations.Filter(Discussed(label.Repository, call).Pulls.Where(pull => pull.Labels.Contains(label)), call.Arguments));
    }

    internal static IEnumerable<Label> Labels(IEnumerable<Label> labels, Arguments arguments)
    {
        var found = arguments.Text("query") is { } query
            ? labels.Where(label => $"{label.Name}\n{label.Description}".Contains(query, StringComparison.OrdinalIgnoreCase))
            : labels;
        var order = arguments.One("orderBy");
        var sorted = order?.Text("field") == "NAME" ? found.OrderBy(label => label.Name, StringComparer.OrdinalIgnoreCase) : found.OrderBy(label => label.CreatedAt);
        return order?.Text("direction") == "DESC" ? sorted.Reverse() : sorted;
    }

    private static bool Matches(User user, string? query) => query is null || $"{user.Login}\n{user.Name}".Contains(query, StringComparison.OrdinalIgnoreCase);

    private static int Number(Call call) => call.Arguments.Number("number")!.Value;

    private static Repository Contents(Repository repository, Call call)
    {
        call.Token.RequireReading(repository, "contents");
        return repository;
    }

    private static Repository Discussed(Repository repository, Call call)
    {
        call.Token.RequireReading(repository, "issues", "pull_requests");
        return repository;
    }

    private static GitObject? Object(Repository repository, Arguments arguments) =>
        arguments.Text("oid") is { } oid ? GitObject.Find(repository, oid)
        : arguments.Text("expression") is { } expression ? Revision.Parse(repository, expression)
        : null;

    private static IEnumerable<Ref> Refs(Repository repository, Arguments arguments)
    {
        var prefix = arguments.Text("refPrefix")!;
        var found = repository.Refs.Where(name => name.FullName.StartsWith(prefix.EndsWith('/') ? prefix : prefix + "/", StringComparison.Ordinal));
        if (arguments.Text("query") is { } query)
            found = found.Where(name => name.Name.Contains(query, StringComparison.OrdinalIgnoreCase));
        if (arguments.One("orderBy")?.Text("field") == "TAG_COMMIT_DATE")
            found = found.OrderBy(name => name.Target.CommittedDate);
        return (arguments.One("orderBy")?.Text("direction") ?? arguments.Text("direction")) == "DESC" ? found.Reverse() : found;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Minutes.Changes;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>
/// Labels, reviewers and assignees of a pull request are set by their ids. The request that opens it, or touches it, asks for these on the way, so that
/// one more request sets them all.
/// </summary>
internal static class AudienceFields
{
    /// <summary>What is selected of the pull request.</summary>
    internal static string Of(Audience audience, RequestDocument document)
    {
        var labels = audience.Labels.Select((name, index) => $"l{index}: label(name: {document.Variable("String!", name)}) {{ id }}");
        var users = Users(audience).Select((login, index) => $"u{index}: assignableUsers(query: {document.Variable("String!", login)}, first: 10) {{ nodes {{ id login }} }}");
        var teams = Teams(audience).Select((slug, index) => $"t{index}: team(slug: {document.Variable("String!", slug)}) {{ id }}").ToList();
        var owner = teams.Count == 0 ? [] : new[] { $"owner {{ ... on Organization {{ {string.Join(' ', teams)} }} }}" };
        string[] all = [.. labels, .. users, .. owner];
        return all.Length == 0 ? "" : $"repository {{ {string.Join(' ', all)} }}";
    }

    /// <summary>Adds the mutations that set them; what there is not, is told.</summary>
    /// <returns>The sentences of what is not there.</returns>
    internal static IEnumerable<string> Set(Audience audience, CreatedPullRequestAnswer opened, ChangeFields fields)
    {
        if (audience.IsEmpty) return [];
        var found = opened.Others?.GetValueOrDefault("repository");
        var missing = new List<string>();
        var labels = Ids(audience.Labels, index => Id(found, $"l{index}"), "the label", missing);
        var users = Users(audience).Index().ToDictionary(user => user.Item, user => UserId(found, user.Index, user.Item), StringComparer.OrdinalIgnoreCase);
        var teams = Ids(Teams(audience), index => Id(Property(found, "owner"), $"t{index}"), "the team", missing);
        var reviewers = Ids(audience.Reviewers.Where(IsUser), login => users[login], missing);
        var assignees = Ids(audience.Assignees, login => users[login], missing);
        if (labels.Count > 0) fields.Mutation("addLabelsToLabelable", "AddLabelsToLabelableInput!", new() { ["labelableId"] = opened.Id, ["labelIds"] = labels }, "clientMutationId");
        if (assignees.Count > 0) fields.Mutation("addAssigneesToAssignable", "AddAssigneesToAssignableInput!", new() { ["assignableId"] = opened.Id, ["assigneeIds"] = assignees }, "clientMutationId");
        if (reviewers.Count + teams.Count > 0)
            fields.Mutation("requestReviews", "RequestReviewsInput!", new() { ["pullRequestId"] = opened.Id, ["userIds"] = reviewers, ["teamIds"] = teams, ["union"] = true }, "clientMutationId");
        return missing;
    }

    private static JsonArray Ids(IEnumerable<string> names, Func<int, string?> find, string what, List<string> missing)
    {
        var ids = new JsonArray();
        foreach (var (index, name) in names.Index())
        {
            if (find(index) is { } id) ids.Add((JsonNode)id);
            else missing.Add($"{what} {name} does not exist");
        }

        return ids;
    }

    private static JsonArray Ids(IEnumerable<string> logins, Func<string, string?> find, List<string> missing)
    {
        var ids = new JsonArray();
        foreach (var login in logins)
        {
            if (find(login) is { } id) ids.Add((JsonNode)id);
            else missing.Add($"{login} cannot be asked: the account has no access to the repository");
        }

        return ids;
    }

    private static string? UserId(JsonElement? repository, int index, string login) =>
        Property(Property(repository, $"u{index}"), "nodes") is { ValueKind: JsonValueKind.Array } users
            ? users.EnumerateArray().Where(user => login.Equals(user.GetProperty("login").GetString(), StringComparison.OrdinalIgnoreCase)).Select(user => user.GetProperty("id").GetString()).FirstOrDefault()
            : null;

    private static string? Id(JsonElement? parent, string alias) => Property(Property(parent, alias), "id")?.GetString();

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var property) && property.ValueKind is not JsonValueKind.Null ? property : null;

    private static string[] Users(Audience audience) => [.. audience.Reviewers.Where(IsUser).Union(audience.Assignees, StringComparer.OrdinalIgnoreCase)];

    private static string[] Teams(Audience audience) => [.. audience.Reviewers.Where(reviewer => !IsUser(reviewer)).Select(team => team[(team.IndexOf('/', StringComparison.Ordinal) + 1)..])];

    private static bool IsUser(string reviewer) => !reviewer.Contains('/', StringComparison.Ordinal);
}

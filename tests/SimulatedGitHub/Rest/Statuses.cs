using System.Text.Json;
using SimulatedGitHub.Access;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Http;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Rest;

/// <summary>Commit statuses.</summary>
internal static class Statuses
{
    private const int Most = 1000;
    private const int LongestDescription = 140;

    public static Answer Create(RestRequest request, Repository repository, string sha)
    {
        request.Token.Require(repository, Role.Write, "statuses");
        if (repository.Objects.Commit(sha) is null)
            throw new RestException(422, $"No commit found for SHA: {sha}");
        var body = JsonSerializer.Deserialize<JsonElement>(request.Record.Body);
        var (state, context) = (Text(body, "state"), Text(body, "context") ?? "default");
        if (state is not ("error" or "failure" or "pending" or "success"))
            throw new RestException(422, "Validation Failed: state is not included in the list");
        if (Text(body, "description")?.Length > LongestDescription)
            throw new RestException(422, "Validation Failed: description is too long (maximum is 140 characters)");
        if (repository.Statuses.Count(status => status.Sha == sha && status.Context == context) >= Most)
            throw new RestException(422, "Validation Failed: This SHA and context has reached the maximum number of statuses.");
        var status = new StatusContext(repository, sha, request.Token.Viewer, context, state.ToUpperInvariant())
        {
            Description = Text(body, "description"),
            TargetUrl = Text(body, "target_url"),
        };
        return RestRequest.Ok(Shapes.Status(status, request.ApiUrl), 201);
    }

    private static string? Text(JsonElement body, string name) => body.TryGetProperty(name, out var value) ? value.GetString() : null;
}

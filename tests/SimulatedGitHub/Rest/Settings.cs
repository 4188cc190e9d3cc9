using SimulatedGitHub.Access;
using SimulatedGitHub.Http;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Rest;

/// <summary>Settings of a repository.</summary>
internal static class Settings
{
    /// <summary>What the token of a workflow may do. Only who administers the repository sees it.</summary>
    public static Answer OfWorkflows(RestRequest request, Repository repository)
    {
        if (request.Token.Kind != TokenKind.Personal || repository.RoleOf(request.Token.Viewer) < Role.Admin)
            throw new RestException(403, "Resource not accessible by integration");
        return RestRequest.Ok(new { default_workflow_permissions = "read", can_approve_pull_request_reviews = repository.ActionsMayOpenPulls });
    }
}

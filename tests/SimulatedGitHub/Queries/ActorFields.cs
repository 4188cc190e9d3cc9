using SimulatedGitHub.Access;

namespace SimulatedGitHub.Queries;

internal static class ActorFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<Actor>()
            .Field("avatarUrl", actor => $"https://avatars.example/u/{actor.DatabaseId}")
            .Field("repositories", (actor, call) => call.Forge.Repositories.Where(repository => repository.Owner == actor && call.Token.Sees(repository)));
        fields.On<User>()
            .Field("isViewer", (user, call) => user == call.Viewer);
        fields.On<Organization>()
            .Field("viewerIsAMember", (organization, call) => call.Viewer is User user && (organization.Members.Contains(user) || organization.Owners.Contains(user)));
    }
}

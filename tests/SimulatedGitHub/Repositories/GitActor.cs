using SimulatedGitHub.Access;
using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <summary>Who stands in a commit. The user is known by the address; a bot is no user.</summary>
public sealed record GitActor(Repository Repository, Signature Signature)
{
    public string Name => Signature.Name;

    public string Email => Signature.Email;

    public NodaTime.Instant Date => Signature.At;

    public User? User => Repository.Forge.Actors.OfType<User>().FirstOrDefault(user => user.Owns(Email));
}

using SimulatedGitHub.Access;

namespace SimulatedGitHub.Pulls;

/// <summary>Somebody who was asked for a review.</summary>
public sealed record ReviewRequest(PullRequest PullRequest, Actor RequestedReviewer)
{
    public string Id => $"RR_{PullRequest.Id}_{RequestedReviewer.Id}";

    public bool AsCodeOwner => false;
}

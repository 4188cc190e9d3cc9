using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Pulls;

/// <summary>When GitHub opens a pull request, and when not.</summary>
public static class Opening
{
    public static PullRequest Open(
        this Repository repository, Actor author, Repository headRepository, string head, string title, string body = "", string? into = null, bool draft = false)
    {
        into ??= repository.DefaultBranch;
        if (headRepository.OidOf($"refs/heads/{head}") is not { } tip)
            throw GitHubError.Unprocessable($"Head sha can't be blank, Base sha can't be blank, No commits between {into} and {head}, Head ref must be a branch");
        if (repository.OidOf($"refs/heads/{into}") is not { } target)
            throw GitHubError.Unprocessable("Base ref must be a branch");
        if (repository.History.Contains(target, tip))
            throw GitHubError.Unprocessable($"No commits between {into} and {head}");
        if (repository.Pulls.Any(pull => pull.IsOpen && pull.HeadRepository == headRepository && pull.HeadRefName == head && pull.BaseRefName == into))
            throw GitHubError.Unprocessable($"A pull request already exists for {headRepository.Owner.Login}:{head}.");
        if (draft && !repository.OffersDrafts)
            throw GitHubError.Unprocessable("Draft pull requests are not supported in this repository.");
        return new(repository, author, headRepository, head, into, title, body) { IsDraft = draft };
    }
}

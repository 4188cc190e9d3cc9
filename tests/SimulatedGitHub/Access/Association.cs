using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Access;

/// <summary>How an author stands to a repository, in the words of GitHub's CommentAuthorAssociation.</summary>
internal static class Association
{
    public static string Of(Actor? author, Repository repository) => author switch
    {
        null => "NONE",
        _ when author == repository.Owner => "OWNER",
        User user when repository.Owner is Organization organization && (organization.Members.Contains(user) || organization.Owners.Contains(user)) => "MEMBER",
        User user when repository.Collaborators.ContainsKey(user) => "COLLABORATOR",
        _ when HasContributed(author, repository) => "CONTRIBUTOR",
        _ => "NONE",
    };

    private static bool HasContributed(Actor author, Repository repository) =>
        repository.Conversations.OfType<PullRequest>().Any(pull => pull.Author == author && pull.Merged);
}

using SimulatedGitHub.Checks;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Queries;

/// <summary>Objects by their ids. What the viewer may not see is not there.</summary>
internal static class Nodes
{
    public static object? Find(Call call, string id)
    {
        var found = Any(call.Forge, id);
        if (RepositoryOf(found) is not { } repository)
            return found;
        if (!call.Token.Sees(repository))
            return null;
        call.Token.RequireReading(repository, Subjects(found!));
        return found;
    }

    private static object? Any(Forge forge, string id)
    {
        try
        {
            return forge.Node(id) ?? (object?)(id.Split('_')[0] switch
            {
                "REF" => Ref.Of(forge, id),
                "C" or "T" or "B" => GitObject.Of(forge, id),
                _ => null,
            });
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Repository? RepositoryOf(object? node) => node switch
    {
        Repository repository => repository,
        Ref name => name.Repository,
        GitObject found => found.Repository,
        Conversation conversation => conversation.Repository,
        Remark remark => remark.Repository,
        Label label => label.Repository,
        PullRequestReviewThread thread => thread.Repository,
        CheckRun run => run.Repository,
        CheckSuite suite => suite.Repository,
        StatusContext status => status.Repository,
        TimelineEvent happened => happened.Conversation.Repository,
        _ => null,
    };

    private static string[] Subjects(object node) => node switch
    {
        Repository or Ref or GitObject => ["contents", "metadata"],
        CheckRun or CheckSuite => ["checks"],
        StatusContext => ["statuses"],
        _ => ["issues", "pull_requests"],
    };
}

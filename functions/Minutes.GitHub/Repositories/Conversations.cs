using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;

namespace Minutes.GitHub.Repositories;

/// <summary>Reads all that was said on pull requests on which more was said than a page holds: what the bot said itself can stand anywhere in it.</summary>
/// <param name="client">The client.</param>
/// <param name="repository">The repository.</param>
internal sealed class Conversations(GitHubClient client, RepositoryName repository)
{
    private readonly NextPages _pages = new(client, repository);

    /// <summary>The answer with whole conversations.</summary>
    internal async Task<ReadGroups> FillAsync(ReadDocument asked, ReadGroups answer, CancellationToken cancellation)
    {
        foreach (var (index, (number, _)) in asked.PullRequests.Index())
        {
            var alias = ReadDocument.Pull(index);
            if (answer.Pulls?.GetValueOrDefault(alias) is { } pull && (IsCut(pull.Comments) || IsCut(pull.ReviewThreads)))
                answer.Pulls[alias] = await FillAsync(number, pull, cancellation).ConfigureAwait(false);
        }

        return answer;
    }

    private async Task<CheckedPullRequestAnswer> FillAsync(int number, CheckedPullRequestAnswer pull, CancellationToken cancellation) => pull with
    {
        Comments = new([.. await _pages.CommentsAsync(number, pull.Comments, cancellation).ConfigureAwait(false)], null),
        ReviewThreads = new([.. await _pages.ThreadsAsync(number, pull.ReviewThreads, cancellation).ConfigureAwait(false)], null),
    };

    private static bool IsCut<T>(Nodes<T>? page)
        where T : class => page?.PageInfo is { HasNextPage: true };
}

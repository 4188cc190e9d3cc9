using System.Text.Json.Nodes;
using Minutes.Documents;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories;

/// <summary>Reads what one page of the first request does not hold: one request for each page more.</summary>
/// <param name="client">The client.</param>
/// <param name="repository">The repository.</param>
internal sealed class NextPages(GitHubClient client, RepositoryName repository)
{
    /// <summary>All open pull requests.</summary>
    internal Task<IReadOnlyList<PullRequestAnswer>> PullRequestsAsync(Nodes<PullRequestAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MorePullRequests", [], first, answer => answer?.PullRequests, cancellation);

    /// <summary>All branches below <c>minutes/</c>.</summary>
    internal Task<IReadOnlyList<RefAnswer>> BranchesAsync(Nodes<RefAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MoreBranches", [], first, answer => answer?.Branches, cancellation);

    /// <summary>All pull requests that a head branch had.</summary>
    internal Task<IReadOnlyList<PullRequestAnswer>> EarlierAsync(string branch, Nodes<PullRequestAnswer> first, CancellationToken cancellation) =>
        AllAsync("MoreEarlier", new() { ["head"] = branch }, first, answer => answer?.PullRequests, cancellation);

    /// <summary>All comments on a pull request.</summary>
    internal Task<IReadOnlyList<CommentAnswer>> CommentsAsync(int number, Nodes<CommentAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MoreComments", new() { ["number"] = number }, first, answer => answer?.PullRequest?.Comments, cancellation);

    /// <summary>All threads of the reviews of a pull request.</summary>
    internal Task<IReadOnlyList<ThreadAnswer>> ThreadsAsync(int number, Nodes<ThreadAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MoreThreads", new() { ["number"] = number }, first, answer => answer?.PullRequest?.ReviewThreads, cancellation);

    /// <exception cref="GitHubException">A page is missing: what it holds is not known.</exception>
    private async Task<IReadOnlyList<T>> AllAsync<T>(string document, JsonObject asked, Nodes<T>? first, Func<NextPagesAnswer?, Nodes<T>?> pageIn, CancellationToken cancellation)
        where T : class
    {
        var all = (first?.Seen ?? []).ToList();
        for (var page = first?.PageInfo; page is { HasNextPage: true, EndCursor: { } cursor };)
        {
            var variables = (JsonObject)asked.DeepClone();
            (variables["owner"], variables["name"], variables["after"]) = (repository.Owner, repository.Name, cursor);
            var answer = await client.QueryAsync(new GraphQlRequest(GraphQlDocument.Load(document), variables), AnswerJson.Default.NextPageAnswer, cancellation).ConfigureAwait(false);
            MissingParts.Of(document, answer).Throw();
            var next = pageIn(answer.Data.Repository) ?? throw new UnansweredException(document, "GitHub did not show all pages", mayHaveActed: false);
            all.AddRange(next.Seen);
            page = next.PageInfo;
        }

        return all;
    }
}

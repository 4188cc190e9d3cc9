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
        AllAsync(new("MorePullRequests", answer => answer.PullRequests), first, cancellation);

    /// <summary>All branches below <c>minutes/</c>.</summary>
    internal Task<IReadOnlyList<RefAnswer>> BranchesAsync(Nodes<RefAnswer>? first, CancellationToken cancellation) =>
        AllAsync(new("MoreBranches", answer => answer.Branches), first, cancellation);

    /// <summary>All pull requests that a head branch had.</summary>
    internal Task<IReadOnlyList<PullRequestAnswer>> EarlierAsync(string branch, Nodes<PullRequestAnswer> first, CancellationToken cancellation) =>
        AllAsync(new("MoreEarlier", answer => answer.PullRequests) { Asked = { ["head"] = branch } }, first, cancellation);

    /// <summary>All comments on a pull request.</summary>
    internal Task<IReadOnlyList<CommentAnswer>> CommentsAsync(int number, Nodes<CommentAnswer>? first, CancellationToken cancellation) =>
        AllAsync(new("MoreComments", answer => answer.PullRequest?.Comments) { Asked = { ["number"] = number } }, first, cancellation);

    /// <summary>All threads of the reviews of a pull request.</summary>
    internal Task<IReadOnlyList<ThreadAnswer>> ThreadsAsync(int number, Nodes<ThreadAnswer>? first, CancellationToken cancellation) =>
        AllAsync(new("MoreThreads", answer => answer.PullRequest?.ReviewThreads) { Asked = { ["number"] = number } }, first, cancellation);

    /// <summary>The pull requests of the branch with a first configuration, up to a page with one of the repository itself: anybody can open others from forks.</summary>
    internal Task<IReadOnlyList<PullRequestAnswer>> OnboardingAsync(Nodes<PullRequestAnswer>? first, CancellationToken cancellation) =>
        AllAsync(new("MoreOnboarding", answer => answer.Onboarding) { IsEnough = pull => !pull.IsCrossRepository }, first, cancellation);

    /// <exception cref="GitHubException">A page is missing: what it holds is not known.</exception>
    private async Task<IReadOnlyList<T>> AllAsync<T>(Pages<T> pages, Nodes<T>? first, CancellationToken cancellation)
        where T : class
    {
        var all = (first?.Seen ?? []).ToList();
        for (var page = first?.PageInfo; page is { HasNextPage: true, EndCursor: { } cursor } && !(pages.IsEnough is { } isEnough && all.Exists(isEnough));)
        {
            var variables = (JsonObject)pages.Asked.DeepClone();
            (variables["owner"], variables["name"], variables["after"]) = (repository.Owner, repository.Name, cursor);
            var answer = await client.QueryAsync(new GraphQlRequest(GraphQlDocument.Load(pages.Document), variables), AnswerJson.Default.NextPageAnswer, cancellation).ConfigureAwait(false);
            MissingParts.Of(pages.Document, answer).Throw();
            var next = (answer.Data.Repository is { } found ? pages.In(found) : null) ?? throw new UnansweredException(pages.Document, "GitHub did not show all pages", mayHaveActed: false);
            all.AddRange(next.Seen);
            page = next.PageInfo;
        }

        return all;
    }

    /// <summary>A list that comes in pages.</summary>
    /// <param name="Document">The document that asks for the next page.</param>
    /// <param name="In">Where the page stands in its answer.</param>
    private sealed record Pages<T>(string Document, Func<NextPagesAnswer, Nodes<T>?> In)
        where T : class
    {
        /// <summary>What the document asks for, besides the repository and the place.</summary>
        internal JsonObject Asked { get; } = [];

        /// <summary>The one behind which no further page is needed; null for all pages.</summary>
        internal Predicate<T>? IsEnough { get; init; }
    }
}

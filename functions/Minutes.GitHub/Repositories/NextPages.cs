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
        AllAsync("MorePullRequests", first, answer => answer?.PullRequests, cancellation);

    /// <summary>All branches below <c>minutes/</c>.</summary>
    internal Task<IReadOnlyList<RefAnswer>> BranchesAsync(Nodes<RefAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MoreBranches", first, answer => answer?.Branches, cancellation);

    /// <summary>The pull requests of the branch with a first configuration, up to a page with one of the repository itself: anybody can open others from forks.</summary>
    internal Task<IReadOnlyList<PullRequestAnswer>> OnboardingAsync(Nodes<PullRequestAnswer>? first, CancellationToken cancellation) =>
        AllAsync("MoreOnboarding", first, answer => answer?.Onboarding, cancellation, isEnough: pull => !pull.IsCrossRepository);

    private async Task<IReadOnlyList<T>> AllAsync<T>(string document, Nodes<T>? first, Func<NextPagesAnswer?, Nodes<T>?> pageIn, CancellationToken cancellation, Predicate<T>? isEnough = null)
        where T : class
    {
        var all = (first?.Seen ?? []).ToList();
        for (var page = first?.PageInfo; page is { HasNextPage: true, EndCursor: { } cursor } && !(isEnough is not null && all.Exists(isEnough));)
        {
            var request = new GraphQlRequest(GraphQlDocument.Load(document), new() { ["owner"] = repository.Owner, ["name"] = repository.Name, ["after"] = cursor });
            var answer = await client.QueryAsync(request, AnswerJson.Default.NextPageAnswer, cancellation).ConfigureAwait(false);
            var next = pageIn(answer.Data.Repository);
            all.AddRange(next?.Seen ?? []);
            page = next?.PageInfo;
        }

        return all;
    }
}

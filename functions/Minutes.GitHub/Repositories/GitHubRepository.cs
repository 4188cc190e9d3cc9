using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Applying;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>A repository on GitHub, over GraphQL.</summary>
/// <param name="clients">The way to GitHub.</param>
/// <param name="name">The repository.</param>
/// <param name="run">The run that the requests belong to.</param>
public sealed class GitHubRepository(GitHubClients clients, RepositoryName name, GitHubRun run) : IRepository
{
    /// <summary>How many contents are asked for at once: a few hundred short texts are one or two megabytes.</summary>
    private const int BlobsAtOnce = 300;

    private GitHubClient? _client;
    private GraphQlLink? _link;
    private RepositoryObservation? _observed;

    /// <summary>The installation that reaches it, where that is known; otherwise an App asks for it first.</summary>
    public long? Installation { get; init; }

    /// <inheritdoc/>
    public async Task<RepositoryObservation> ObserveAsync(CancellationToken cancellation)
    {
        _client = Installation is { } known ? clients.For(known, run) : await clients.ForAsync(name, run, cancellation).ConfigureAwait(false);
        _link ??= new(_client, clients);
        var request = new GraphQlRequest(GraphQlDocument.Load("Observe"), new() { ["owner"] = name.Owner, ["name"] = name.Name });
        var answer = await _client.QueryAsync(request, AnswerJson.Default.ObserveAnswer, cancellation).ConfigureAwait(false);
        if (answer.Data is not { Viewer: { } viewer, Repository: { } repository }) throw Refused(answer.Errors);

        var pages = new NextPages(_client, name);
        var branches = await pages.BranchesAsync(repository.Branches, cancellation).ConfigureAwait(false);
        var pullRequests = await pages.PullRequestsAsync(repository.PullRequests, cancellation).ConfigureAwait(false);
        var onboarding = repository.DefaultBranchRef?.Target?.Configuration is null ? await pages.OnboardingAsync(repository.Onboarding, cancellation).ConfigureAwait(false) : [.. repository.Onboarding?.Seen ?? []];
        var trees = await new TreeFiller(_client, name).FillAsync([repository.DefaultBranchRef?.Target, .. (repository.Memories?.Seen ?? []).Select(memory => memory.Target)], cancellation).ConfigureAwait(false);
        return _observed = ObservationReading.Read(viewer, repository, commit => trees.GetValueOrDefault(commit?.Oid ?? "", FileTree.Empty), branches, pullRequests) with
        {
            Onboarding = [.. onboarding.Select(PullRequestReading.Read)],
        };
    }

    /// <inheritdoc/>
    public async Task<ReadAnswer> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var first = request with { Blobs = [.. request.Blobs.Take(BlobsAtOnce)] };
        var answer = await ReadOnceAsync(first, cancellation).ConfigureAwait(false);
        foreach (var more in request.Blobs.Skip(BlobsAtOnce).Chunk(BlobsAtOnce))
        {
            var next = await ReadOnceAsync(new() { Blobs = [.. more] }, cancellation).ConfigureAwait(false);
            answer = answer with { Blobs = answer.Blobs.AddRange(next.Blobs) };
        }

        return answer;
    }

    /// <inheritdoc/>
    public async Task<StateAnswer> ReadStatesAsync(StateRequest request, CancellationToken cancellation)
    {
        var asked = new StateDocument(Observed.Name, request);
        try
        {
            var answer = await Client.QueryAsync(asked.Document.Build(), AnswerJson.Default.DictionaryStringStateRepositoryAnswer, cancellation).ConfigureAwait(false);
            return Read(asked, answer.Data, answer.Errors);
        }
        catch (RefusedException refused) when (!refused.Errors.IsEmpty)
        {
            return Read(asked, new Dictionary<string, StateRepositoryAnswer?>(), refused.Errors);
        }
    }

    /// <inheritdoc/>
    public Task<ApplyAnswer> ApplyAsync(ImmutableArray<Change> changes, CancellationToken cancellation) =>
        new Applier(_link ?? throw Unobserved(), ReportByStatusAsync, Observed).ApplyAsync(changes, cancellation);

    private GitHubClient Client => _client ?? throw Unobserved();

    private RepositoryObservation Observed => _observed ?? throw Unobserved();

    /// <summary>That there is nothing is an answer; all else leaves it unknown.</summary>
    private StateAnswer Read(StateDocument asked, IReadOnlyDictionary<string, StateRepositoryAnswer?> data, ImmutableArray<GraphQlError> errors)
    {
        var failed = errors.Where(error => error.Type is not GraphQlError.NotFound).ToList();
        var reading = new StateReading(asked, data, failed.Select(error => string.Join('.', error.Path.Take(2))).ToHashSet(StringComparer.Ordinal), Observed.Viewer);
        return reading.Read() with { Failures = [.. failed.Select(error => error.Message).Distinct()] };
    }

    private async Task<ReadAnswer> ReadOnceAsync(ReadRequest request, CancellationToken cancellation)
    {
        var asked = new ReadDocument(Observed.Name, request);
        var answer = await Client.QueryAsync(asked.Document.Build(), AnswerJson.Default.ReadGroups, cancellation).ConfigureAwait(false);
        var reading = new ReadReading(asked, answer.Data, Observed.Viewer);
        return await new MergeBases(Client, Observed).CorrectAsync(reading, cancellation).ConfigureAwait(false);
    }

    private Task<ChangeOutcome> ReportByStatusAsync(ReportCheck report, CancellationToken cancellation) =>
        CommitStatus.SetAsync(Client, Observed, clients.Hosts.Server.ToString().TrimEnd('/'), report, cancellation);

    private RefusedException Refused(ImmutableArray<GraphQlError> errors) => errors.FirstOrDefault(error => error.Type is not GraphQlError.NotFound) is { } reason
        ? new($"look at {name}", reason.Type is GraphQlError.Forbidden or GraphQlError.InsufficientScopes ? Refusal.Permission : Refusal.Invalid, reason.Message)
        : new($"look at {name}", Refusal.NotFound);

    private static InvalidOperationException Unobserved() => new("A repository is observed before anything else.");
}

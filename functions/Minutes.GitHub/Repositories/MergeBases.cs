using System.Collections.Immutable;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>
/// What a file was before a pull request, is what it was at the merge base. That is the parent of the first commit, unless another branch was merged in;
/// then only REST tells it.
/// </summary>
/// <param name="client">The client.</param>
/// <param name="observed">The repository.</param>
internal sealed class MergeBases(GitHubClient client, RepositoryObservation observed)
{
    /// <summary>What was read, with the right earlier contents.</summary>
    internal async Task<ReadAnswer> CorrectAsync(ReadReading reading, CancellationToken cancellation)
    {
        var read = reading.Read();
        foreach (var (number, head) in reading.Knotted())
        {
            if (!read.PullRequests.TryGetValue(number, out var details)) continue;
            var corrected = await TryCorrectAsync(details, head, cancellation).ConfigureAwait(false);
            read = read with { PullRequests = corrected is null ? read.PullRequests.Remove(number) : read.PullRequests.SetItem(number, corrected) };
        }

        return read;
    }

    /// <summary>The details; null where GitHub does not tell the merge base: that one pull request is then not checked, and the others are.</summary>
    private async Task<PullRequestDetails?> TryCorrectAsync(PullRequestDetails details, string head, CancellationToken cancellation)
    {
        try
        {
            return await CorrectAsync(details, head, cancellation).ConfigureAwait(false);
        }
        catch (GitHubException failure) when (failure is RefusedException or UnansweredException)
        {
            return null;
        }
    }

    private async Task<PullRequestDetails> CorrectAsync(PullRequestDetails details, string head, CancellationToken cancellation)
    {
        var path = RestPath.Of($"repos/{observed.Name.Owner}/{observed.Name.Name}/compare/{observed.Files.Commit!}...{head}");
        var compared = await client.GetAsync(path, AnswerJson.Default.ComparisonAnswer, cancellation).ConfigureAwait(false);
        if (compared.MergeBaseCommit?.Sha is not { } mergeBase) return details with { Files = [.. details.Files.Select(file => file with { Before = null })] };
        var asked = new ReadDocument(observed.Name, new() { FilesAt = [.. details.Files.Select(file => (mergeBase, file.Path))] });
        var answer = await client.QueryAsync(asked.Document.Build(), AnswerJson.Default.ReadGroups, cancellation).ConfigureAwait(false);
        MissingParts.Of("Read", answer).Where(error => error.Type is not GraphQL.GraphQlError.NotFound).Throw();
        var before = new ReadReading(asked, answer.Data, observed.Viewer).Read().FilesAt;
        return details with { Files = [.. details.Files.Select(file => file with { Before = before.GetValueOrDefault((mergeBase, file.Path)) })] };
    }
}

using System.Collections.Immutable;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Applying;
using Minutes.GitHub.Repositories.Documents;

namespace Minutes.GitHub.Repositories;

/// <summary>Sends mutations, and sorts the answers by their aliases. After an answer that did not come in time, the documents are half as long.</summary>
/// <param name="client">The client.</param>
/// <param name="clients">Whose rights it has.</param>
internal sealed class GraphQlLink(GitHubClient client, GitHubClients clients)
{
    /// <summary>Whose rights these are.</summary>
    internal CredentialKind Kind => clients.Kind;

    /// <summary>Whether check runs are not worth a try.</summary>
    internal bool IsPersonal => clients.IsPersonal;

    /// <summary>How many mutations a document may have.</summary>
    internal int MostMutations { get; private set; } = Batches.MostMutations;

    internal async Task<MutationResult> MutateAsync(RequestDocument document, CancellationToken cancellation)
    {
        try
        {
            var answer = await client.MutateAsync(document.Build(), AnswerJson.Default.DictionaryStringMutationAnswer, cancellation).ConfigureAwait(false);
            return new(answer.Data, ByAlias(answer.Errors.Where(error => !IsBeside(error, answer.Data))));
        }
        catch (RefusedException refused) when (!refused.Errors.IsEmpty)
        {
            return new(new Dictionary<string, MutationAnswer?>(), ByAlias(refused.Errors));
        }
        catch (GitHubException failure) when (failure.MayHaveActed)
        {
            MostMutations = Math.Max(1, MostMutations / 2);
            throw;
        }
    }

    /// <summary>Whether a mutation was carried out, and only something that was asked of it on the way was not shown.</summary>
    private static bool IsBeside(GraphQlError error, Dictionary<string, MutationAnswer?> data) => error.Path is [var alias, _, ..] && data.GetValueOrDefault(alias) is not null;

    private static Dictionary<string, MutationError> ByAlias(IEnumerable<GraphQlError> errors) => errors
        .GroupBy(error => error.Path.FirstOrDefault(MutationResult.Whole))
        .ToDictionary(errors => errors.Key, errors => new MutationError(errors.First().Type, errors.First().Message));
}

using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>What a document of mutations came to: each may fail by itself.</summary>
/// <param name="Data">The answers by alias; null for one that failed.</param>
/// <param name="Errors">The errors by alias.</param>
internal sealed record MutationResult(IReadOnlyDictionary<string, MutationAnswer?> Data, IReadOnlyDictionary<string, MutationError> Errors)
{
    /// <summary>Of a document in which there is nothing.</summary>
    internal static MutationResult Nothing { get; } = new(new Dictionary<string, MutationAnswer?>(), new Dictionary<string, MutationError>());
}

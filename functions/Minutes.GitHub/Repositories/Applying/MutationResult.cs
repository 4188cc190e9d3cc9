using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>What a document of mutations came to: each may fail by itself.</summary>
/// <param name="Data">The answers by alias; null for one that failed.</param>
/// <param name="Errors">The errors by alias; one of the whole document by <see cref="Whole"/>.</param>
internal sealed record MutationResult(IReadOnlyDictionary<string, MutationAnswer?> Data, IReadOnlyDictionary<string, MutationError> Errors)
{
    /// <summary>What an error is found by that names no mutation.</summary>
    internal const string Whole = "";

    private static readonly MutationError Unsaid = new(null, "GitHub did not say what became of it");

    /// <summary>Of a document in which there is nothing.</summary>
    internal static MutationResult Nothing { get; } = new(new Dictionary<string, MutationAnswer?>(), new Dictionary<string, MutationError>());

    /// <summary>Why a mutation failed; null for one that did not, which is one with an answer.</summary>
    internal MutationError? ErrorOf(string alias) =>
        Errors.GetValueOrDefault(alias) ?? (Data.GetValueOrDefault(alias) is null ? Errors.GetValueOrDefault(Whole) ?? Unsaid : null);
}

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Why a mutation failed.</summary>
/// <param name="Type">GitHub's word for the kind of error; null where it gives none.</param>
/// <param name="Message">GitHub's sentence; nothing depends on it.</param>
internal sealed record MutationError(string? Type, string Message);

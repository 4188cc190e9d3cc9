using Minutes.Changes;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Tells what became of a change by the answers and errors of its mutations.</summary>
internal static class OutcomeReading
{
    internal static ChangeOutcome Of(Change change, string[] aliases, MutationResult result, CredentialKind kind)
    {
        if (aliases.Length == 0) return new(change, ChangeOutcomeKind.NotTried, "what it needs was not made");
        var errors = aliases.Select(alias => result.Errors.GetValueOrDefault(alias)).OfType<MutationError>().ToList();
        if (errors.Count == 0) return new(change, ChangeOutcomeKind.Done, AddressOf(result.Data.GetValueOrDefault(aliases[^1])));
        if (change is RemoveLabel or DeleteBranch or DeleteComment or Remember && errors.TrueForAll(error => error.Type is "NOT_FOUND")) return new(change, ChangeOutcomeKind.Done);
        if (change is OpenPullRequest && IsOnlyLast(aliases, result)) return NotOpened(change, errors[^1], kind);
        if (IsForbidden(errors[^1])) return Forbidden(change, errors[^1], kind);

        // Where a branch, a commit or a pull request is there already, another run may have been faster: the next look tells.
        return new(change, change is OpenPullRequest or CommitFile or CreateLabel ? ChangeOutcomeKind.Unknown : ChangeOutcomeKind.Refused, errors[^1].Message);
    }

    /// <summary>What could not be done of what followed a change; null where all was. What is to be deleted may be gone already.</summary>
    internal static ChangeOutcome? OfFollowing(Change change, string[] aliases, MutationResult result)
    {
        var errors = aliases.Select(alias => result.Errors.GetValueOrDefault(alias)).OfType<MutationError>().Where(error => change is OpenPullRequest or SetAudience or ReportCheck || error.Type is not "NOT_FOUND").ToList();
        return errors.Count == 0 ? null : new(change, ChangeOutcomeKind.Refused, string.Join("; ", errors.Select(error => error.Message).Distinct()), IsForbidden(errors[0]) ? "give the token or the App the permission" : null);
    }

    /// <summary>Whether these rights do not allow a change.</summary>
    internal static bool IsForbidden(string[] aliases, MutationResult result) => aliases.Any(alias => result.Errors.TryGetValue(alias, out var error) && IsForbidden(error));

    private static ChangeOutcome Forbidden(Change change, MutationError error, CredentialKind kind) => (change, kind) switch
    {
        (AddLabel or CreateLabel or RemoveLabel, CredentialKind.ActionsToken) => new(change, ChangeOutcomeKind.BeyondRights, "a workflow's own token labels in its own repository only", "use a GitHub App to label elsewhere"),
        _ => new(change, ChangeOutcomeKind.Refused, error.Message, "give the token or the App the permission"),
    };

    /// <summary>Branch and commit are there, and the pull request alone was refused: mostly by the setting that keeps workflows from opening any.</summary>
    private static ChangeOutcome NotOpened(Change change, MutationError error, CredentialKind kind) => new(
        change,
        ChangeOutcomeKind.Refused,
        error.Message,
        kind is CredentialKind.ActionsToken
            ? $"switch on {PullRequestSetting.Name} {PullRequestSetting.Places}"
            : "give the token or the App the permission to write pull requests");

    private static bool IsOnlyLast(string[] aliases, MutationResult result) =>
        result.Errors.ContainsKey(aliases[^1]) && !aliases[..^1].Any(result.Errors.ContainsKey);

    private static bool IsForbidden(MutationError error) => error.Type is "FORBIDDEN" or "INSUFFICIENT_SCOPES";

    private static string? AddressOf(MutationAnswer? answer) => answer?.PullRequest?.Url ?? answer?.CommentEdge?.Node?.Url ?? answer?.PullRequestReview?.Url;
}

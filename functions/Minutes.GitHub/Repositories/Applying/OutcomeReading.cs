using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Tells what became of a change by the answers and errors of its mutations.</summary>
/// <param name="kind">Whose rights these are.</param>
/// <param name="own">The repository of the minutes.</param>
internal sealed class OutcomeReading(CredentialKind kind, RepositoryName own)
{
    internal ChangeOutcome Of(Change change, string[] aliases, MutationResult result)
    {
        if (aliases.Length == 0) return new(change, ChangeOutcomeKind.NotTried, "what it needs was not made");
        if (ErrorsOf(change, aliases, result) is not [.., var error]) return Made(change, result.Data.GetValueOrDefault(aliases[^1]));
        if (change is OpenPullRequest && IsOnlyLast(aliases, result)) return NotOpened(change, error);
        if (error.IsForbidden) return Forbidden(change, error);

        // Where a branch, a commit or a pull request is there already, another run may have been faster. The next look tells.
        return new(change, change is OpenPullRequest or BeginBranch or CommitFile or CreateLabel || !error.IsRefusal ? ChangeOutcomeKind.Unknown : ChangeOutcomeKind.Refused, error.Message);
    }

    /// <summary>What could not be done of what followed a change; null where all was. What is to be deleted may be gone already.</summary>
    internal static ChangeOutcome? OfFollowing(Change change, string[] aliases, MutationResult result)
    {
        var errors = aliases.Select(result.ErrorOf).OfType<MutationError>().Where(error => change is OpenPullRequest or SetAudience or ReportCheck || error.Type is not MutationError.NotFound).ToList();
        if (errors.Count == 0) return null;
        var why = string.Join("; ", errors.Select(error => error.Message).Distinct());
        return new(change, errors.TrueForAll(error => !error.IsRefusal) ? ChangeOutcomeKind.Unknown : ChangeOutcomeKind.Refused, why, errors[0].IsForbidden ? "give the token or the App the permission" : null);
    }

    /// <summary>Whether these rights do not allow a change.</summary>
    internal static bool IsForbidden(string[] aliases, MutationResult result) => aliases.Any(alias => result.ErrorOf(alias) is { IsForbidden: true });

    /// <summary>Whether all is there but the pull request, which GitHub may only not want as a draft: some repositories have none.</summary>
    internal static bool MayBeOrdinary(Change change, string[] aliases, MutationResult result) =>
        change is OpenPullRequest { IsDraft: true } && IsOnlyLast(aliases, result) && result.ErrorOf(aliases[^1]) is { Type: MutationError.Unprocessable };

    /// <summary>What is to be taken away may be gone already.</summary>
    private static List<MutationError> ErrorsOf(Change change, string[] aliases, MutationResult result)
    {
        var errors = aliases.Select(alias => (IsDeciding: alias == aliases[^1], Error: result.ErrorOf(alias))).Where(one => one.Error is not null);
        return
        [
            .. errors.Where(one => one.Error!.Type is not MutationError.NotFound || !(change is RemoveLabel or DeleteBranch or DeleteComment or Remember || (change is ClosePullRequest && !one.IsDeciding)))
                .Select(one => one.Error!),
        ];
    }

    /// <summary>Done, if GitHub showed what the rest needs.</summary>
    private static ChangeOutcome Made(Change change, MutationAnswer? answer) => change is OpenPullRequest or SetAudience && Following.IsNeededBy(change) && answer?.PullRequest is null
        ? new(change, ChangeOutcomeKind.Unknown, "GitHub did not show the pull request, so labels, reviewers and assignees are not set")
        : new(change, ChangeOutcomeKind.Done, AddressOf(answer));

    private ChangeOutcome Forbidden(Change change, MutationError error) => (change, kind) switch
    {
        (AddLabel or CreateLabel or RemoveLabel, CredentialKind.ActionsToken) when !own.Equals(RepositoryOf(change)) =>
            new(change, ChangeOutcomeKind.BeyondRights, "a workflow's own token labels in its own repository only", "use a GitHub App to label elsewhere"),
        _ => new(change, ChangeOutcomeKind.Refused, error.Message, "give the token or the App the permission"),
    };

    private static RepositoryName? RepositoryOf(Change change) => change switch
    {
        AddLabel add => add.Issue.Repository,
        CreateLabel create => create.Repository,
        RemoveLabel remove => remove.Issue.Repository,
        _ => null,
    };

    /// <summary>Branch and commit are there, and the pull request alone was refused: mostly by the setting that keeps workflows from opening any; or another run was faster.</summary>
    private ChangeOutcome NotOpened(Change change, MutationError error) => new(
        change,
        error.IsForbidden ? ChangeOutcomeKind.Refused : ChangeOutcomeKind.Unknown,
        error.Message,
        kind is CredentialKind.ActionsToken
            ? $"switch on {PullRequestSetting.Name} {PullRequestSetting.Places}"
            : "give the token or the App the permission to write pull requests");

    private static bool IsOnlyLast(string[] aliases, MutationResult result) =>
        result.ErrorOf(aliases[^1]) is not null && aliases[..^1].All(alias => result.ErrorOf(alias) is null);

    private static string? AddressOf(MutationAnswer? answer) => answer?.PullRequest?.Url ?? answer?.CommentEdge?.Node?.Url ?? answer?.PullRequestReview?.Url;
}

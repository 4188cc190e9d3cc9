using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Planning.Weekly;
using NodaTime;

namespace Minutes.Planning.Reviewing;

/// <summary>The pull requests that are looked at, with the texts of their files.</summary>
public sealed record ReviewReading
{
    private readonly LookContext _context;
    private readonly Instant? _due;
    private readonly ImmutableArray<ReadPullRequest> _pulls;
    private readonly ImmutableArray<(ObservedPullRequest Pull, PullRequestDetails Details)> _emptied;

    internal ReviewReading(LookContext context, Instant? due, ImmutableArray<ReadPullRequest> pulls, ImmutableArray<(ObservedPullRequest Pull, PullRequestDetails Details)> emptied)
    {
        (_context, _due, _pulls, _emptied) = (context, due, pulls, emptied);
        Asks = new() { Issues = [.. pulls.Where(pull => IsChecked(pull)).SelectMany(pull => pull.Issues)] };
    }

    /// <summary>What has to be asked before it is told what they bring.</summary>
    public StateRequest Asks { get; }

    /// <summary>What is missing: of each pull request first the comment and the suggestions, and last the check, which says that all is told.</summary>
    /// <param name="answer">How the issues stand.</param>
    /// <param name="left">The numbers of pull requests that are closed or committed to meanwhile: of their heads nothing is told.</param>
    public PlanPart Plan(StateAnswer answer, ImmutableHashSet<int>? left = null)
    {
        var states = KnownStates.Of(answer, _context.Repository.Visibility);
        var told = _pulls.Where(pull => !(left?.Contains(pull.Submitted.PullRequest.Number) ?? false) && !IsUnknown(pull, answer));
        return new(
            [
                .. _emptied.SelectMany(emptied => ReviewConversation.End(emptied.Pull, emptied.Details)),
                .. told.SelectMany(pull => IsChecked(pull) ? PullRequestReview.Of(_context, pull, pull.Check(states)) : Passed(pull)),
            ],
            [.. _pulls.SelectMany(Notices)],
            _due);
    }

    /// <summary>Whether GitHub did not say how its issues stand: what would be told now would not be told anew once it does.</summary>
    private static bool IsUnknown(ReadPullRequest pull, StateAnswer answer) =>
        !answer.Failures.IsEmpty && IsChecked(pull) && pull.Issues.Any(issue => !answer.Issues.ContainsKey(issue));

    private static bool IsChecked(ReadPullRequest pull) =>
        pull.Submitted.TouchesMinutes && pull.Details is { } details && details.Head == pull.Submitted.PullRequest.Head && !IsUntouched(pull);

    /// <summary>
    /// Whether it is the bot's own, and nobody else has written to it: there is nobody who could be told anything. A person whose token the bot has commits as the
    /// same author, but not what a trailer says.
    /// </summary>
    private static bool IsUntouched(ReadPullRequest pull) =>
        pull.Submitted.PullRequest.IsOurs
        && pull.Details is { Commits: [.., var newest] commits }
        && commits.All(commit => GeneratedCommit.BlobIn(commit) is not null)
        && pull.Submitted.Paths.Any(path => pull.Versions(path)?.After.Id == GeneratedCommit.BlobIn(newest));

    /// <summary>Where the check is required, it passes where there is nothing to be checked; what somebody pushed to meanwhile waits for the next look.</summary>
    private ImmutableArray<Change> Passed(ReadPullRequest pull)
    {
        if (_context.Configuration.Check is not CheckMode.Always || (pull.Submitted.TouchesMinutes && !IsUntouched(pull))) return [];
        var check = pull.Submitted.PullRequest.Check;
        return [CheckResult.Passed(pull.Submitted.PullRequest.Head, ReviewFingerprint.Of(_context, pull.Submitted), pull.Submitted.TouchesMinutes) with { CheckRunId = CheckResult.Unfinished(check) }];
    }

    private static IEnumerable<Notice> Notices(ReadPullRequest pull)
    {
        var (number, isRead) = (pull.Submitted.PullRequest.Number, pull.Details is not null || !pull.Submitted.TouchesMinutes);
        if (!isRead) yield return new(NoticeKind.Failure, $"pull request #{number} could not be read, so it was not checked", "run it again");
        if (isRead && pull.Submitted.PullRequest.HasMoreFiles) yield return new(NoticeKind.Information, $"pull request #{number} changes more files than one look sees; only the first {pull.Submitted.PullRequest.Files.Length} were looked at", "check the others with `minutes check`");
    }
}

using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Makes changes: packs them into documents, tells what became of each, and does what can only be done behind a document.</summary>
/// <param name="link">How documents are sent.</param>
/// <param name="statuses">Reports by a commit status, where check runs cannot be made.</param>
/// <param name="observed">The repository.</param>
internal sealed class Applier(GraphQlLink link, Func<ReportCheck, CancellationToken, Task<ChangeOutcome>> statuses, RepositoryObservation observed)
{
    private readonly Dictionary<(RepositoryName Repository, string Label), string> _created = [];
    private readonly List<ChangeOutcome> _outcomes = [];
    private readonly OutcomeReading _reading = new(link.Kind, observed.Name);

    internal async Task<ApplyAnswer> ApplyAsync(ImmutableArray<Change> changes, CancellationToken cancellation)
    {
        var batches = new Queue<Change[]>(Batches.Of(changes, link.MostMutations));
        while (batches.TryDequeue(out var batch))
        {
            if (await ApplyAsync(batch, cancellation).ConfigureAwait(false)) continue;
            _outcomes.AddRange(batches.SelectMany(rest => rest).Select(NotTried));
            break;
        }

        return new([.. _outcomes]);
    }

    /// <summary>
    /// Makes the changes of one document; false where it is no use to go on. A commit status, which says that all is told, comes behind what it speaks of.
    /// </summary>
    private async Task<bool> ApplyAsync(Change[] changes, CancellationToken cancellation)
    {
        ReportCheck[] reports = link.IsPersonal ? [.. changes.OfType<ReportCheck>()] : [];
        var goesOn = changes.Length == reports.Length || await MutateAsync([.. changes.Except(reports)], cancellation).ConfigureAwait(false);
        foreach (var report in goesOn ? reports : []) _outcomes.Add(await ReportAsync(report, cancellation).ConfigureAwait(false));
        if (!goesOn) _outcomes.AddRange(reports.Select(NotTried));
        return goesOn;
    }

    private async Task<bool> MutateAsync(Change[] changes, CancellationToken cancellation)
    {
        // What a look leaves behind says that all was done, so it waits until all is.
        Remember[] waiting = changes.Any(Following.IsNeededBy) ? [.. changes.OfType<Remember>()] : [];
        var batch = new Batch(observed.Id, observed.Name);
        foreach (var change in changes.Except(waiting).Where(IsPossible)) batch.Add(BeginBranch.Of(change, observed.Files.Commit), LabelId);
        var (answer, goesOn) = await SendAsync(batch, cancellation).ConfigureAwait(false);
        if (answer is null)
        {
            _outcomes.AddRange(waiting.Select(NotTried));
            return goesOn;
        }

        OpenPullRequest[] rest = [.. batch.Changes.Select(change => Rest(change.Change, change.Aliases, answer)).OfType<OpenPullRequest>()];
        foreach (var (change, aliases) in batch.Changes.Where(change => Rest(change.Change, change.Aliases, answer) is null))
        {
            var outcome = _reading.Of(change, aliases, answer);
            if (change is ReportCheck report && OutcomeReading.IsForbidden(aliases, answer)) outcome = await ReportAsync(report, cancellation).ConfigureAwait(false);
            _outcomes.Add(outcome with { Change = BeginBranch.Whole(change) });
            Learn(change, answer.Data.GetValueOrDefault(aliases.LastOrDefault("")));
        }

        if (rest.Length > 0 && !await MutateAsync(rest, cancellation).ConfigureAwait(false)) return false;
        return await FollowAsync(batch, answer, waiting, cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether what a change waited for is there; where it is not, that is told.</summary>
    private bool IsPossible(Change change)
    {
        if (change is not ClosePullRequest { Successor: { } successor } || !_outcomes.Exists(outcome => outcome is { Change: OpenPullRequest open, Kind: not ChangeOutcomeKind.Done } && open.Branch == successor)) return true;
        _outcomes.Add(new(change, ChangeOutcomeKind.NotTried, "what takes its place was not opened"));
        return false;
    }

    /// <summary>What is left of opening a pull request: all but the branch and its commit, and without being a draft, where GitHub did not take it as one; null for nothing.</summary>
    private OpenPullRequest? Rest(Change change, string[] aliases, MutationResult answer) => change switch
    {
        BeginBranch begun when _reading.Of(change, aliases, answer).Kind is ChangeOutcomeKind.Done => begun.Rest,
        OpenPullRequest draft when OutcomeReading.MayBeOrdinary(change, aliases, answer) => draft with { StartFrom = null, Commit = null, IsDraft = false },
        _ => null,
    };

    private Task<ChangeOutcome> ReportAsync(ReportCheck report, CancellationToken cancellation) =>
        statuses(Told.Marked(report), cancellation);

    private static ChangeOutcome NotTried(Change change) => new(change, ChangeOutcomeKind.NotTried, "an earlier change failed");

    /// <summary>Sends a document; where there is no answer, that is what became of all its changes. The flag says whether it is of use to go on.</summary>
    private async Task<(MutationResult? Answer, bool GoesOn)> SendAsync(Batch batch, CancellationToken cancellation)
    {
        if (batch.Document.IsEmpty) return (MutationResult.Nothing, true);
        try
        {
            return (await link.MutateAsync(batch.Document, cancellation).ConfigureAwait(false), true);
        }
        catch (GitHubException failure)
        {
            var kind = failure.MayHaveActed ? ChangeOutcomeKind.Unknown : failure is RefusedException ? ChangeOutcomeKind.Refused : ChangeOutcomeKind.NotTried;
            _outcomes.AddRange(batch.Changes.Select(change => new ChangeOutcome(BeginBranch.Whole(change.Change), kind, failure.Message)));
            return (null, failure is RefusedException);
        }
    }

    private void Learn(Change change, MutationAnswer? answer)
    {
        if (change is CreateLabel created && answer?.Label is { } label) _created[(created.Repository, created.Label.Name)] = label.Id;
    }

    private string? LabelId(AddLabel label) => label.LabelId ?? _created.GetValueOrDefault((label.Issue.Repository, label.LabelName));

    /// <summary>What became of what was to be told.</summary>
    private ToldOutcomes Told => new(_outcomes, observed);

    /// <summary>What needs the ids that the document gave, in as few further ones as can be; doubles of another run's are taken away in it, too.</summary>
    private async Task<bool> FollowAsync(Batch batch, MutationResult answer, Remember[] waiting, CancellationToken cancellation)
    {
        foreach (var page in Following.Pages(batch, answer, () => new(observed.Id, observed.Name)))
        {
            if (!await SendFollowingAsync(page, cancellation).ConfigureAwait(false)) return false;
        }

        var next = new Batch(observed.Id, observed.Name);
        _outcomes.AddRange(Following.Add(batch, answer, Told, next));
        if (!_outcomes.TrueForAll(IsDone)) TakeBack(batch, answer, next);
        else foreach (var remember in waiting) next.Add(remember, LabelId);
        return await SendFollowingAsync(next, cancellation).ConfigureAwait(false);
    }

    private async Task<bool> SendFollowingAsync(Batch next, CancellationToken cancellation)
    {
        var (answer, goesOn) = await SendAsync(next, cancellation).ConfigureAwait(false);
        if (answer is null) return goesOn;
        var missed = next.Changes.Select(change => OutcomeReading.OfFollowing(change.Change, change.Aliases, answer)).OfType<ChangeOutcome>().ToList();
        _outcomes.AddRange(missed);
        var last = new Batch(observed.Id, observed.Name);
        if (missed.Count > 0) TakeBack(next, answer, last);
        return last.Document.IsEmpty || await SendFollowingAsync(last, cancellation).ConfigureAwait(false);
    }

    /// <summary>What a look left behind says that all was done; where that is not so, it must not stay.</summary>
    private static void TakeBack(Batch batch, MutationResult answer, Batch next)
    {
        foreach (var (change, aliases) in batch.Changes.Where(change => change.Change is Remember))
        {
            if (answer.Data.GetValueOrDefault(aliases[^1])?.Ref?.Id is { } left) next.Follow(change, fields => fields.DeleteRef(left));
        }
    }

    private static bool IsDone(ChangeOutcome outcome) => outcome.Kind is ChangeOutcomeKind.Done or ChangeOutcomeKind.BeyondRights;
}

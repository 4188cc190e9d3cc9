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

    internal async Task<ApplyAnswer> ApplyAsync(ImmutableArray<Change> changes, CancellationToken cancellation)
    {
        var batches = new Queue<Change[]>(Batches.Of(changes, link.MostMutations));
        while (batches.TryDequeue(out var batch))
        {
            if (await ApplyAsync(batch, cancellation).ConfigureAwait(false)) continue;
            foreach (var rest in batches.SelectMany(rest => rest)) _outcomes.Add(new(rest, ChangeOutcomeKind.NotTried, "an earlier change failed"));
            break;
        }

        return new([.. _outcomes]);
    }

    /// <summary>Makes the changes of one document; false where it is no use to go on.</summary>
    private async Task<bool> ApplyAsync(Change[] changes, CancellationToken cancellation)
    {
        ReportCheck[] reports = link.IsPersonal ? [.. changes.OfType<ReportCheck>()] : [];
        foreach (var report in reports) _outcomes.Add(await statuses(report, cancellation).ConfigureAwait(false));
        var goesOn = changes.Length == reports.Length || await MutateAsync([.. changes.Except(reports)], cancellation).ConfigureAwait(false);
        foreach (var report in reports.Where(report => Refused.Contains(report.Commit))) await statuses(Following.Marked(report), cancellation).ConfigureAwait(false);
        return goesOn;
    }

    private async Task<bool> MutateAsync(Change[] changes, CancellationToken cancellation)
    {
        // What a look leaves behind says that all was done, so it waits until all is.
        Remember[] waiting = changes.Any(Following.IsNeededBy) ? [.. changes.OfType<Remember>()] : [];
        var batch = new Batch(observed.Id, observed.Name);
        foreach (var change in changes.Except(waiting)) batch.Add(change, LabelId);
        var (answer, goesOn) = await SendAsync(batch, cancellation).ConfigureAwait(false);
        if (answer is null) return goesOn;
        foreach (var (change, aliases) in batch.Changes)
        {
            var outcome = OutcomeReading.Of(change, aliases, answer, link.Kind);
            if (change is ReportCheck report && OutcomeReading.IsForbidden(aliases, answer)) outcome = await statuses(Refused.Contains(report.Commit) ? Following.Marked(report) : report, cancellation).ConfigureAwait(false);
            _outcomes.Add(outcome);
            Learn(change, answer.Data.GetValueOrDefault(aliases.LastOrDefault("")));
        }

        return await FollowAsync(batch, answer, waiting, cancellation).ConfigureAwait(false);
    }

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
            _outcomes.AddRange(batch.Changes.Select(change => new ChangeOutcome(change.Change, kind, failure.Message)));
            return (null, failure is RefusedException);
        }
    }

    private void Learn(Change change, MutationAnswer? answer)
    {
        if (change is CreateLabel created && answer?.Label is { } label) _created[(created.Repository, created.Label.Name)] = label.Id;
    }

    private string? LabelId(AddLabel label) => label.LabelId ?? _created.GetValueOrDefault((label.Issue.Repository, label.LabelName));

    /// <summary>The commits on which GitHub did not take the suggestions.</summary>
    private HashSet<string> Refused => [.. _outcomes.Where(outcome => outcome.Kind is ChangeOutcomeKind.Refused).Select(outcome => outcome.Change).OfType<AddSuggestions>().Select(review => review.Commit)];

    /// <summary>What needs the ids that the document gave, in as few further ones as can be; doubles of another run's are taken away in it, too.</summary>
    private async Task<bool> FollowAsync(Batch batch, MutationResult answer, Remember[] waiting, CancellationToken cancellation)
    {
        foreach (var page in Following.Pages(batch, answer, () => new(observed.Id, observed.Name)))
        {
            if (!await SendFollowingAsync(page, cancellation).ConfigureAwait(false)) return false;
        }

        var next = new Batch(observed.Id, observed.Name);
        _outcomes.AddRange(Following.Add(batch, answer, Refused, next));
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

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
        var goesOn = changes.Length == reports.Length || await MutateAsync([.. changes.Except(reports)], cancellation).ConfigureAwait(false);
        if (!goesOn) return false;
        foreach (var report in reports) _outcomes.Add(await statuses(report, cancellation).ConfigureAwait(false));
        return true;
    }

    private async Task<bool> MutateAsync(Change[] changes, CancellationToken cancellation)
    {
        var batch = new Batch(observed.Id, observed.Name);
        foreach (var change in changes) batch.Add(change, LabelId);
        try
        {
            var answer = await link.MutateAsync(batch.Document, cancellation).ConfigureAwait(false);
            foreach (var (change, aliases) in batch.Changes)
            {
                var outcome = OutcomeReading.Of(change, aliases, answer, link.Kind);
                if (change is ReportCheck report && OutcomeReading.IsForbidden(aliases, answer)) outcome = await statuses(report, cancellation).ConfigureAwait(false);
                _outcomes.Add(outcome);
                Learn(change, answer.Data.GetValueOrDefault(aliases.LastOrDefault("")));
            }

            await FollowAsync(batch, answer, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (GitHubException failure)
        {
            var kind = failure.MayHaveActed ? ChangeOutcomeKind.Unknown : failure is RefusedException ? ChangeOutcomeKind.Refused : ChangeOutcomeKind.NotTried;
            foreach (var change in changes) _outcomes.Add(new(change, kind, failure.Message));
            return failure is RefusedException;
        }
    }

    private void Learn(Change change, MutationAnswer? answer)
    {
        if (change is CreateLabel created && answer?.Label is { } label) _created[(created.Repository, created.Label.Name)] = label.Id;
    }

    private string? LabelId(AddLabel label) => label.LabelId ?? _created.GetValueOrDefault((label.Issue.Repository, label.LabelName));

    /// <summary>What needs the ids that the document gave, all in one further one; doubles of another run's are taken away in it, too.</summary>
    private async Task FollowAsync(Batch batch, MutationResult answer, CancellationToken cancellation)
    {
        var next = new Batch(observed.Id, observed.Name);
        foreach (var (change, aliases) in batch.Changes)
        {
            if (aliases.Length == 0 || answer.Data.GetValueOrDefault(aliases[^1]) is not { } made) continue;
            if (change is OpenPullRequest open && made.PullRequest is { } opened)
            {
                var missing = string.Join("; ", AudienceFields.Set(open, opened, next.Fields));
                if (missing.Length > 0) _outcomes.Add(new(change, ChangeOutcomeKind.Refused, missing, "write the right name into .github/minutes.yml"));
            }

            if (change is ReportCheck report && made.CheckRun is { } run) await AnnotateAsync(report, run.Id, cancellation).ConfigureAwait(false);
            Doubles.Remove(change, made, next.Fields);
        }

        if (!_outcomes.TrueForAll(IsDone)) TakeBack(batch, answer, next);

        if (!next.Document.IsEmpty) await link.MutateAsync(next.Document, cancellation).ConfigureAwait(false);
    }

    /// <summary>What a look leaves behind says that all was done; where that is not so, it must not be left.</summary>
    private static void TakeBack(Batch batch, MutationResult answer, Batch next)
    {
        foreach (var (change, aliases) in batch.Changes.Where(change => change.Change is Remember))
        {
            if (answer.Data.GetValueOrDefault(aliases[^1])?.Ref?.Id is { } left) next.Fields.Mutation("deleteRef", "DeleteRefInput!", new() { ["refId"] = left }, "clientMutationId");
        }
    }

    private static bool IsDone(ChangeOutcome outcome) => outcome.Kind is ChangeOutcomeKind.Done or ChangeOutcomeKind.BeyondRights;

    /// <summary>The annotations beyond the first fifty, fifty with each request.</summary>
    private async Task AnnotateAsync(ReportCheck report, string runId, CancellationToken cancellation)
    {
        for (var page = 1; page * ChangeFields.AnnotationsAtOnce < report.Annotations.Length; page++)
        {
            var more = new Batch(observed.Id, observed.Name);
            var input = more.Fields.Report(report, page);
            input["checkRunId"] = runId;
            more.Fields.Mutation("updateCheckRun", "UpdateCheckRunInput!", input, "checkRun { id }");
            await link.MutateAsync(more.Document, cancellation).ConfigureAwait(false);
        }
    }
}

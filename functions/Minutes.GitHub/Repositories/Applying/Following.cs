using Minutes.Changes;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>What can only be done behind a document, with the ids that it gave.</summary>
internal static class Following
{
    /// <summary>Whether a change is not whole without a further document.</summary>
    internal static bool IsNeededBy(Change change) => change switch
    {
        ReportCheck report => report.Annotations.Length > ChangeFields.AnnotationsAtOnce,
        OpenPullRequest open => !open.Audience.IsEmpty,
        SetAudience => true,
        _ => false,
    };

    /// <summary>The annotations between the first fifty and the last ones, fifty with each document.</summary>
    internal static IEnumerable<Batch> Pages(Batch batch, MutationResult answer, Func<Batch> create)
    {
        foreach (var (report, run) in Reports(batch, answer))
        {
            for (var page = 1; page < LastPage(report); page++)
            {
                var document = create();
                document.Follow(report, fields => fields.Annotate(report, run, page));
                yield return document;
            }
        }
    }

    /// <summary>Adds the rest, and tells what cannot be done because it is not there.</summary>
    /// <param name="batch">The document.</param>
    /// <param name="answer">What it came to.</param>
    /// <param name="outcomes">What became of comments and suggestions.</param>
    /// <param name="next">The further document.</param>
    internal static IEnumerable<ChangeOutcome> Add(Batch batch, MutationResult answer, ToldOutcomes outcomes, Batch next)
    {
        var told = new List<ChangeOutcome>();
        foreach (var (report, run) in Reports(batch, answer).Where(made => !outcomes.IsIncomplete(made.Report))) AddRest(outcomes.Marked(report), report, run, next);
        foreach (var (change, aliases) in batch.Changes)
        {
            if (aliases.Length == 0 || answer.Data.GetValueOrDefault(aliases[^1]) is not { } decided) continue;
            MutationAnswer[] made = [.. aliases.Select(alias => answer.Data.GetValueOrDefault(alias)).OfType<MutationAnswer>()];
            if (((change as OpenPullRequest)?.Audience ?? (change as SetAudience)?.Audience) is { } audience && decided.PullRequest is { } opened)
                next.Follow(change, fields => told.AddRange(AudienceFields.Set(audience, opened, fields).Select(text => new ChangeOutcome(change, ChangeOutcomeKind.Refused, text, "write the right name into .github/minutes.yml"))));
            if (PushedMeanwhile.Of(change, decided) is { } pushed)
            {
                next.Follow(change, fields => pushed.Restore(made, fields));
                told.Add(pushed.Outcome);
                continue;
            }

            // Without its line, nobody would know who closed it, and why.
            if (change is ClosePullRequest { Comment: { } line } closed && answer.ErrorOf(aliases[0]) is { Type: not null }) next.Follow(change, fields => fields.Comment(closed.Id, line));
            foreach (var part in made) next.Follow(change, fields => Doubles.Remove(change, part, fields));
        }

        return told;
    }

    /// <summary>The last annotations, or what the report remembers, where that is another than what it was made with.</summary>
    private static void AddRest(ReportCheck told, ReportCheck report, string run, Batch next)
    {
        if (LastPage(report) > 0) next.Follow(report, fields => fields.Annotate(told, run, LastPage(report)));
        else if (told != report) next.Follow(report, fields => fields.Mark(told, run));
    }

    private static IEnumerable<(ReportCheck Report, string Run)> Reports(Batch batch, MutationResult answer) =>
        from change in batch.Changes
        where change is { Change: ReportCheck, Aliases.Length: > 0 }
        let run = answer.Data.GetValueOrDefault(change.Aliases[^1])?.CheckRun?.Id
        where run is not null
        select ((ReportCheck)change.Change, run);

    private static int LastPage(ReportCheck report) => Math.Max(0, report.Annotations.Length - 1) / ChangeFields.AnnotationsAtOnce;
}

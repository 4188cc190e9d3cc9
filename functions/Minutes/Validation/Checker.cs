using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>Runs the rules over minutes.</summary>
public static class Checker
{
    /// <summary>Mending a thing can lay bare another; real minutes need two rounds, and after this many it ends in any case.</summary>
    private const int MostRounds = 8;

    /// <summary>What the rules find, without what must not be shown of the text.</summary>
    public static ImmutableArray<Finding> Check(Submission submission) => Look(submission).Findings;

    /// <summary>What the rules find.</summary>
    public static Found Look(Submission submission) => Look([submission])[0];

    /// <summary>
    /// What the rules find in several minutes, in the same order. A rule looks at all of them before the next one does: its code is still in
    /// the processor's caches then, and many minutes take little more than half the time.
    /// </summary>
    public static ImmutableArray<Found> Look(ImmutableArray<Submission> submissions)
    {
        var findings = Array.ConvertAll(new List<Finding>[submissions.Length], _ => new List<Finding>());
        foreach (var rule in Rules.All)
        {
            var info = rule.Info;
            for (var index = 0; index < submissions.Length; index++)
            {
                // Most rules find nothing and say so with an empty list, which costs nothing here.
                if (submissions[index].Settings.Of(info) is not Severity.Off) findings[index].AddRange(rule.Check(submissions[index]));
            }
        }

        return [.. submissions.Zip(findings, Told)];
    }

    /// <summary>Mends what can be mended mechanically, of the findings that a predicate wants.</summary>
    public static Mended Mend(Submission submission, Predicate<Finding> isWanted) =>
        Mend(submission, (findings, _) => [.. findings.Where(finding => isWanted(finding))]);

    /// <summary>Mends what can be mended mechanically.</summary>
    /// <param name="submission">The minutes.</param>
    /// <param name="select">Which of the findings in a text are looked at.</param>
    public static Mended Mend(Submission submission, Func<ImmutableArray<Finding>, SourceText, ImmutableArray<Finding>> select)
    {
        var mended = ImmutableArray.CreateBuilder<(Finding Finding, LinePosition At)>();
        for (var round = 0; ; round++)
        {
            var found = Look(submission);
            var findings = select(found.Findings, submission.Source);
            var fixable = First(findings);
            if (fixable.Count == 0 || round == MostRounds) return Ended();

            // A fix that changes nothing would be asked for again and again.
            var (text, applied) = TextEdits.Apply(submission.Source.Text, [.. fixable.Select(finding => finding.Fix!.Edits)]);
            var hasMark = submission.Source.HasByteOrderMark && !applied.Any(index => fixable[index].Fix!.DropsByteOrderMark);
            var changed = MinutesDocument.Read(submission.Source.With(text, hasMark), submission.Settings.Repository);
            var isSame = text == submission.Source.Text && hasMark == submission.Source.HasByteOrderMark;
            if (isSame || changed.Value is not { } document) return Ended();
            mended.AddRange(applied.Select(index => (fixable[index], submission.Source.PositionAt(fixable[index].Span.Start))));
            submission = submission with { Document = document };

            Mended Ended() => new(submission, findings, found.Private, mended.ToImmutable());
        }
    }

    /// <summary>What is told of all that was found.</summary>
    private static Found Told(Submission submission, List<Finding> all)
    {
        if (all.Count == 0) return new([], []);
        var comments = IgnoreComments.In(submission.Document);
        var told = all
            .Select(finding => comments.Filter(Settled(finding, submission.Settings), submission.Source))
            .OfType<Finding>()
            .OrderBy(finding => finding.Span.Start)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
        return new([.. told], [.. all.Where(finding => finding.IsPrivate).SelectMany(finding => finding.Places)]);
    }

    /// <summary>Those that can be mended, as far as their turn has come.</summary>
    private static List<Finding> First(ImmutableArray<Finding> findings)
    {
        var fixable = findings.Where(finding => finding.Fix is not null).ToList();
        var first = fixable.Select(finding => finding.Rule.Order).DefaultIfEmpty().Min();
        return fixable.FindAll(finding => finding.Rule.Order == first);
    }

    /// <summary>What is configured wins over what a rule says itself.</summary>
    private static Finding Settled(Finding finding, RuleSettings settings) =>
        settings.Severities.TryGetValue(finding.Rule.Id, out var severity) ? finding with { Severity = severity } : finding;
}

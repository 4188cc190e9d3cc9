using Minutes.Changes;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>What becomes of a pull request that is to be opened.</summary>
/// <param name="Opening">The pull request.</param>
/// <param name="Change">The change; null where something speaks against it.</param>
/// <param name="Notice">What is told; null for nothing.</param>
internal sealed record PlannedOpening(Opening Opening, OpenPullRequest? Change, Notice? Notice)
{
    internal static PlannedOpening Of(WeeklyFacts facts, Opening opening)
    {
        var name = opening.Branch.ToString();
        if (!facts.States.HeadBranches.TryGetValue(name, out var earlier))
        {
            if (!facts.States.Failures.IsEmpty) return Not(opening, new(NoticeKind.Failure, $"it is not known whether somebody closed the pull request {name} before, so none was opened", "run it again"));
            earlier = [];
        }

        if (EarlierPullRequests.Against(earlier) is not null) return Not(opening, null);
        var branch = OpeningBranch.Of(facts, opening);
        if (branch.State is BranchState.Foreign)
            return Not(opening, new(NoticeKind.Findings, $"the branch {branch.Observed!.Name} is in the way of {name}", "rename or delete it"));
        var generated = GeneratedMinutes.Of(facts, opening.Series, opening.Meeting);
        if (generated.Value is not { } minutes) return Wrong(opening, generated.Problems);
        if (facts.HandedIn.IsMerged(minutes.Next.Path)) return Not(opening, null);
        var text = WeeklyText.Of(facts, minutes, opening.Branch);
        return text.Value is { } words ? new(opening, Open(facts, opening, branch, minutes, words), null) : Wrong(opening, text.Problems);
    }

    private static OpenPullRequest Open(WeeklyFacts facts, Opening opening, OpeningBranch branch, GeneratedMinutes minutes, WeeklyText text)
    {
        var settings = opening.Series.Series.Settled.PullRequest;
        var commit = branch.State is BranchState.Committed ? null : FirstCommit.Of(facts, opening, branch, minutes);
        return new(Reason(opening))
        {
            Branch = opening.Branch.ToString(),
            BaseBranch = facts.Repository.DefaultBranch!,
            StartFrom = branch.State is BranchState.Missing ? commit!.Parent : null,
            Commit = commit,
            Title = text.Title,
            Body = text.Body,
            IsDraft = settings.IsDraft,
            Audience = MissingAudience.Wanted(settings),
            Path = minutes.Next.Path,
        };
    }

    private static string Reason(Opening opening)
    {
        if (opening.From is { } from) return $"the meeting of {from.Date.ToIso()} is on {opening.Meeting.Date.ToIso()}";
        return opening.Series.IsPreviousHandedIn
            ? $"{opening.Series.Name} meets on {opening.Meeting.Date.ToIsoWithWeekday()}, and the minutes before are handed in"
            : $"{opening.Series.Name} meets on {opening.Meeting.Date.ToIsoWithWeekday()}";
    }

    private static PlannedOpening Not(Opening opening, Notice? notice) => new(opening, null, notice);

    private static PlannedOpening Wrong(Opening opening, IEnumerable<Problem> problems) => Not(opening, WeeklyNotices.OfMistake(opening.Series.Name, problems.First()));
}

using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>The branch on which a pull request is to be opened.</summary>
/// <param name="State">What there is of it.</param>
/// <param name="Observed">The branch, or the one that stands in its way; null where there is none.</param>
internal sealed record OpeningBranch(BranchState State, ObservedBranch? Observed)
{
    internal static OpeningBranch Of(WeeklyFacts facts, Opening opening)
    {
        var name = opening.Branch.ToString();
        if (facts.Repository.Branches.FirstOrDefault(branch => IsBeside(branch.Name, name)) is { } other) return new(BranchState.Foreign, other);
        if (facts.Repository.Branches.FirstOrDefault(branch => branch.Name == name) is not { } observed) return new(BranchState.Missing, null);
        if (observed.Commits.Any(commit => GeneratedCommit.IsFor(opening.Branch, commit))) return new(BranchState.Committed, observed);
        var isBegun = observed.Head == facts.Repository.Files.Commit || observed.Head == opening.From?.Pull.Head || facts.Read.Commits.Contains(observed.Head);
        return new(isBegun ? BranchState.Begun : BranchState.Foreign, observed);
    }

    /// <summary>git can have no branch below another one.</summary>
    private static bool IsBeside(string name, string other) =>
        other.StartsWith(name + '/', StringComparison.Ordinal) || name.StartsWith(other + '/', StringComparison.Ordinal);
}

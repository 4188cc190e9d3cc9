using Minutes.Changes;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Packs changes into as few documents as there can be, in their order.</summary>
internal static class Batches
{
    /// <summary>More mutations may not end within the ten seconds that GitHub gives a request.</summary>
    internal const int MostMutations = 20;

    /// <summary>The changes, those of a document together.</summary>
    /// <param name="changes">The changes, in the order in which they are made.</param>
    /// <param name="most">How many mutations a document may have.</param>
    internal static IEnumerable<Change[]> Of(IEnumerable<Change> changes, int most)
    {
        var (batch, mutations, createsLabels) = (new List<Change>(), 0, false);
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            // A label's id, and whether a pull request was opened, is only known when the document that makes it has been answered.
            var waits = change is AddLabel { LabelId: null } ? createsLabels : change is ClosePullRequest { Successor: { } successor } && opened.Contains(successor);
            if (batch.Count > 0 && (waits || mutations + Weight(change) > most))
            {
                yield return [.. batch];
                (batch, mutations, createsLabels) = ([], 0, false);
                opened.Clear();
            }

            batch.Add(change);
            mutations += Weight(change);
            createsLabels |= change is CreateLabel;
            if (change is OpenPullRequest open) opened.Add(open.Branch);
        }

        if (batch.Count > 0) yield return [.. batch];
    }

    /// <summary>How many mutations a change is; what a look leaves behind rides along with any.</summary>
    private static int Weight(Change change) => change switch
    {
        OpenPullRequest or ClosePullRequest => 3,
        EditComment => 2,
        Remember => 0,
        _ => 1,
    };
}

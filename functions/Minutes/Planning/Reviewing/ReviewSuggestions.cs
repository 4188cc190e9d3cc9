using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>What is told of a pull request at its lines, to be mended with a click.</summary>
/// <param name="New">The suggestions that are still to be made, in the order of the text.</param>
/// <param name="Rest">What is told elsewhere.</param>
internal sealed record ReviewSuggestions(ImmutableArray<Suggestion> New, CheckReport Rest)
{
    /// <summary>More clicks than that are no help.</summary>
    private const int Most = 10;

    internal static ReviewSuggestions Of(ReadPullRequest read, CheckReport report)
    {
        var mends = MendsOf(read, report);
        var told = mends.Where(mend => read.Details!.Threads.Any(thread => thread.Body.Contains(mend.Suggestion.Marker, StringComparison.Ordinal))).ToList();
        var chosen = new List<SuggestedMend>();
        foreach (var mend in read.Submitted.PullRequest.IsDraft || AreRefused(read) ? [] : mends.Except(told))
        {
            if (told.Count + chosen.Count < Most && !told.Concat(chosen).Any(mend.Overlaps)) chosen.Add(mend);
        }

        var elsewhere = told.Concat(chosen).Select(mend => mend.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return new(
            [.. chosen.Select(mend => mend.Suggestion).OrderBy(suggestion => suggestion.Path).ThenBy(suggestion => suggestion.StartLine)],
            new([.. report.Files.Select(file => file with { Findings = [.. file.Findings.Where(finding => !elsewhere.Contains(finding))] })]));
    }

    /// <summary>Whether GitHub did not take suggestions at this commit: another try would end the same.</summary>
    private static bool AreRefused(ReadPullRequest read) =>
        read.Submitted.PullRequest.Check is { IsRerequested: false, Fingerprint: { } fingerprint } && fingerprint.StartsWith(ObservedCheck.Refused, StringComparison.Ordinal);

    /// <summary>All that could be suggested, the worst first. Where the list of files is cut off, so may be the diff.</summary>
    private static List<SuggestedMend> MendsOf(ReadPullRequest read, CheckReport report)
    {
        if (read.Submitted.PullRequest.HasMoreFiles) return [];
        var kinds = read.Submitted.PullRequest.Files.ToLookup(file => file.Path, file => file.Kind);
        return [.. report.Files
            .Where(file => read.Versions(file.Path) is not null)
            .SelectMany(file => SuggestedMend.In(file, DiffLines.Of(kinds[file.Path].First(), read.Versions(file.Path)!, file.Source)))
            .OrderByDescending(mend => mend.Finding.Severity)];
    }
}

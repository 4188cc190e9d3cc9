using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Planning.Labelling;

/// <summary>What is told of issues that got no label: one notice for each reason, with a number and some examples.</summary>
/// <param name="minutes">The repository of the minutes.</param>
internal sealed class LabelNotices(RepositoryName minutes)
{
    private const int Examples = 3;

    private readonly Dictionary<LabelObstacle, SortedSet<IssueId>> _issues = [];

    /// <summary>The notices, one a reason.</summary>
    internal ImmutableArray<Notice> All => [.. _issues.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Why, StringComparer.Ordinal).Select(one => NoticeOf(one.Key, [.. one.Value]))];

    /// <summary>What is wrong with the names of labels: a failure where one of them should have been set now, which has to be made good later.</summary>
    internal static IEnumerable<Notice> OfNames(LabelTree before, LabelTree after, bool isFirst)
    {
        var isLost = !isFirst && after.Unnamed.Keys.Any(path => !before.Unnamed.ContainsKey(path) || before.BlobOf(path) != after.BlobOf(path));
        return after.Unnamed.Values.Distinct()
            .Select(problem => new Notice(isLost ? NoticeKind.Failure : NoticeKind.Findings, $"{problem.Path}, line {problem.Position.Line}: {problem.Message}", problem.Advice))
            .OrderBy(notice => notice.Text, StringComparer.Ordinal);
    }

    internal void Add(LabelObstacle obstacle, IssueId issue)
    {
        if (!_issues.TryGetValue(obstacle, out var issues)) _issues[obstacle] = issues = new(IssueOrder.Instance);
        issues.Add(issue);
    }

    private Notice NoticeOf(LabelObstacle obstacle, ImmutableArray<IssueId> issues)
    {
        var count = $"{Counted.Of(issues.Length, "issue")} ({Some(issues.Select(issue => issue.ToString()))}) {(issues.Length == 1 ? "is" : "are")}";
        return obstacle.Kind switch
        {
            LabelObstacleKind.NotNamed => Information($"{count} not labelled, in {RepositoriesOf(issues)}: labels are only set where the configuration says so", "name the repositories in labels.repositories"),
            LabelObstacleKind.Unknown => new(NoticeKind.Failure, $"{count} not labelled: GitHub did not say how {(issues.Length == 1 ? "it stands" : "they stand")}"),
            LabelObstacleKind.Missing => Information($"{count} not labelled: nothing is there, or nothing that all readers of the minutes may see"),
            LabelObstacleKind.MoreVisible => Information($"{count} not labelled: more people see {RepositoriesOf(issues)} than {minutes}", "name the repositories in labels.repositories if all may know of these meetings"),
            LabelObstacleKind.Transferred => Information($"{count} not labelled: transferred to another repository", "write the new address into the minutes"),
            LabelObstacleKind.Refused => Information($"{count} not labelled: {obstacle.Why}"),
            _ => Information($"{count} not labelled: these rights cannot set labels in {RepositoriesOf(issues)}", "use a GitHub App that is installed there, with the right to write issues and pull requests"),
        };
    }

    private static string RepositoriesOf(ImmutableArray<IssueId> issues) => Some(issues.Select(issue => issue.Repository.ToString()).Distinct(StringComparer.OrdinalIgnoreCase));

    private static string Some(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= Examples ? string.Join(", ", all) : $"{string.Join(", ", all.Take(Examples))}, …";
    }

    private static Notice Information(string text, string? advice = null) => new(NoticeKind.Information, text, advice);
}

using System.Globalization;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using SimulatedGitHub;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>What a year took and came to.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<int, Dictionary<string, int>> _years = [];

    private static readonly string[] Columns = ["meetings", "handed in", "opened", "closed", "refreshed", "checks", "findings", "comments", "suggestions", "labelled", "taken off", "looks", "idle", "idle requests", "requests", "points"];

    internal int this[string column] => _years.Values.Sum(year => year.GetValueOrDefault(column));

    internal void Add(int year, string column, int count = 1)
    {
        if (!_years.TryGetValue(year, out var counts)) _years[year] = counts = [];
        counts[column] = counts.GetValueOrDefault(column) + count;
    }

    internal void Add(int year, LookReport report, IReadOnlyCollection<RecordedRequest> requests)
    {
        Add(year, "looks");
        if (report.IsUnchanged) Add(year, "idle");
        Add(year, report.IsUnchanged ? "idle requests" : "requests", requests.Count);
        Add(year, "points", requests.Sum(request => request.Points));

        foreach (var outcome in report.Outcomes.Where(outcome => outcome.Kind is ChangeOutcomeKind.Done))
        {
            if (outcome.Change is ReportCheck check) Add(year, "findings", check.Annotations.Length);
            if (ColumnOf(outcome.Change) is { } column) Add(year, column);
        }
    }

    /// <summary>A line for each year, and what a meeting took. The requests of looks that had nothing to do are counted apart.</summary>
    public override string ToString()
    {
        var rows = _years.Select(year => Row($"{year.Key}", column => year.Value.GetValueOrDefault(column))).Append(Row("all", column => this[column]));
        var meetings = Math.Max(this["meetings"], 1);
        string[] each = [.. Columns.Skip(1).Select(column => ((double)this[column] / meetings).ToString("F1", CultureInfo.InvariantCulture))];
        return string.Join('\n', [$"| year | {string.Join(" | ", Columns)} |", $"|---|{string.Concat(Columns.Select(_ => "---:|"))}", .. rows, $"| a meeting | | {string.Join(" | ", each)} |"]);
    }

    private static string Row(string name, Func<string, int> count) => $"| {name} | {string.Join(" | ", Columns.Select(column => count(column).ToString("N0", CultureInfo.InvariantCulture)))} |";

    private static string? ColumnOf(Change change) => change switch
    {
        OpenPullRequest => "opened",
        ClosePullRequest => "closed",
        CommitFile => "refreshed",
        ReportCheck => "checks",
        AddComment => "comments",
        AddSuggestions => "suggestions",
        AddLabel => "labelled",
        RemoveLabel => "taken off",
        _ => null,
    };
}

using System.Globalization;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.GitHub.Tests.Looks;
using NodaTime;
using SimulatedGitHub;
using Xunit;

namespace Minutes.GitHub.Tests.Measured;

/// <summary>A look whose requests are counted, and how many it may take.</summary>
/// <param name="Name">What there is to do.</param>
/// <param name="Most">How many requests it may take.</param>
/// <param name="Prepare">Makes the repository, in which nothing but that is left to do.</param>
/// <param name="IsDone">Whether the look did what it is about.</param>
internal sealed record MeasuredLook(string Name, int Most, Func<Task<Stage>> Prepare, Predicate<LookReport> IsDone)
{
    private static readonly LocalDate Next = new(2026, 3, 18);

    internal static IReadOnlyList<MeasuredLook> All { get; } =
    [
        Unchanged("nothing changed: 25 series, 100 files", files: 100),
        Unchanged("nothing changed: 25 series, 1,000 files", files: 1000),
        new("the same, an hour later, while new minutes with references await their meeting", 2, AwaitingAsync, report => report.IsUnchanged),
        Weekly("new minutes: 100 files, 5 references", files: 100, references: 5),
        Weekly("new minutes: 1,000 files, 200 references", files: 1000, references: 200),
        new("new minutes with label, reviewer and assignee", 5, () => OpeningAsync(20, 5, "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [tjorven]\n    assignees: [mira-k]\n"), Opens),
        Checked("a pull request of somebody: nothing to say", annotations: 0),
        Checked("a pull request of somebody: 1 finding", annotations: 1),
        Checked("a pull request of somebody: 60 findings", annotations: 60),
        Checked("a pull request of somebody: 160 findings", annotations: 160),
        Labels(5),
        Labels(20),
        Labels(50),
    ];

    /// <summary>Its row in the table: requests, how many it may take, and points.</summary>
    internal async Task<(int Requests, string Row)> MeasureAsync()
    {
        await using var stage = await Prepare();
        var report = await stage.LookAsync();
        Assert.Empty(stage.GitHub.Complaints);
        Assert.Empty(report.Outcomes.Where(outcome => outcome.Kind is not ChangeOutcomeKind.Done).Select(outcome => $"{outcome.Change} {outcome.Text}"));
        Assert.True(IsDone(report), $"{Name}: {string.Join(", ", report.Plan.Changes.Select(change => change.GetType().Name))}");
        var requests = stage.GitHub.Requests;
        return (requests.Count, string.Create(CultureInfo.InvariantCulture, $"| {Name} | {requests.Count} | {Most} | {requests.Sum(request => request.Points)} |"));
    }

    private static MeasuredLook Unchanged(string name, int files) => new(name, 1, () => SettledAsync(() => ManyMinutes.SetAsync(25, files)), report => report.IsUnchanged);

    private static MeasuredLook Weekly(string name, int files, int references) => new(name, 4, () => OpeningAsync(files, references), Opens);

    private static MeasuredLook Checked(string name, int annotations) => new(
        name,
        4 + (Math.Max(0, annotations - 1) / 50),
        () => HandedInAsync(annotations),
        report => report.Plan.Changes.OfType<ReportCheck>().Single().Annotations.Length == annotations);

    private static MeasuredLook Labels(int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"labels on {count} issues"),
        4 + ((count + 19) / 20),
        () => MetAsync(count),
        report => report.Plan.Changes.OfType<AddLabel>().Count() == count);

    private static bool Opens(LookReport report) => report.Plan.Changes.OfType<OpenPullRequest>().Any();

    private static async Task<Stage> OpeningAsync(int files, int references, string? configuration = null)
    {
        var stage = await ManyMinutes.SetAsync(1, files, references);
        stage.Repository.Writer("mira-k").Writer("tjorven").Labelled("meeting");
        if (configuration is not null) stage.Repository.Commit((".github/minutes.yml", configuration));
        return stage;
    }

    private static async Task<Stage> AwaitingAsync()
    {
        var stage = await SettledAsync(() => OpeningAsync(20, 5));
        stage.GitHub.Clock.Now += Duration.FromMinutes(61);
        return stage;
    }

    private static async Task<Stage> HandedInAsync(int annotations)
    {
        var stage = await SettledAsync(() => OpeningAsync(20, 0));
        var lines = string.Concat(Enumerable.Range(1, annotations).Select(number => string.Create(CultureInfo.InvariantCulture, $"* [chart {number}](charts/{number}.md)\n")));
        stage.Repository.PullRequestFromFork("tjorven", "minutes", "Minutes", (ManyMinutes.PathOf(Next), ManyMinutes.Text(Next, 0) + lines));
        stage.GitHub.Clock.Now += Duration.FromDays(2);
        return stage;
    }

    private static async Task<Stage> MetAsync(int references)
    {
        var stage = await SettledAsync(() => OpeningAsync(20, references));
        stage.Repository.Commit((ManyMinutes.PathOf(Next), ManyMinutes.Text(Next, references)));
        stage.GitHub.Clock.Now += Duration.FromDays(2);
        return stage;
    }

    /// <summary>Looks until nothing is left to do.</summary>
    private static async Task<Stage> SettledAsync(Func<Task<Stage>> make)
    {
        var stage = await make();
        for (var looks = 0; looks < 8; looks++)
        {
            if ((await stage.LookAsync()).IsUnchanged) return stage;
        }

        throw new InvalidOperationException("Each look finds something to do.");
    }
}

using NodaTime;
using SimulatedGitHub;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>Repositories in which a look has something to do, by name.</summary>
internal static class Scenarios
{
    internal static readonly IReadOnlyDictionary<string, Func<Task<Stage>>> All = new Dictionary<string, Func<Task<Stage>>>
    {
        ["weekly"] = WeeklyAsync,
        ["told"] = ToldAsync,
        ["review"] = ReviewAsync,
        ["labels"] = LabelsAsync,
        ["asked"] = AskedAsync,
        ["asked again"] = AskedAgainAsync,
        ["answered"] = AnsweredAsync,
    };

    internal static string Sound(string day, string word) =>
        $"# {day}\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n## Agenda\n\n### Gauge at Pebble Ness\n\n* open-tidepool/network#12\n* the gauge {word}\n\n### Winter storage of {word}\n\n* done\n";

    /// <summary>A series that meets on Wednesdays, on the Tuesday before a meeting.</summary>
    private static async Task<Stage> WeeklyAsync()
    {
        var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 17, 9, 0));
        stage.GitHub.Repository("open-tidepool/network").Issue(12);
        stage.Repository.Commit(
            ("network/20260218.md", Sound("2026-02-18", "stands")),
            ("network/20260225.md", Sound("2026-02-25", "leans")),
            ("network/20260304.md", Sound("2026-03-04", "leaks")),
            ("network/20260311.md", Sound("2026-03-11", "is still waiting for a part")));
        return stage;
    }

    /// <summary>With a label, a reviewer and an assignee, which only a further request can set.</summary>
    private static async Task<Stage> ToldAsync()
    {
        var stage = await WeeklyAsync();
        stage.Repository.AddLabel("meeting");
        stage.Repository.Collaborators[stage.GitHub.User("mira-k")] = SimulatedGitHub.Access.Role.Write;
        stage.Repository.Commit((".github/minutes.yml", "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [mira-k]\n    assignees: [mira-k]\n"));
        return stage;
    }

    private static async Task<Stage> ReviewAsync()
    {
        var stage = await WeeklyAsync();
        await stage.LookAsync();
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 19, 9, 0);
        stage.Repository.PullRequestFromFork("tjorven", "late", "Minutes", ("network/20260318.md", Sound("2026-03-11", "works")));
        return stage;
    }

    /// <summary>Nobody said yet whether the minutes are to be looked after.</summary>
    private static async Task<Stage> AskedAsync()
    {
        var stage = await WeeklyAsync();
        stage.Wanted = new() { IsOnboarding = true };
        return stage;
    }

    /// <summary>What the archive tells is another thing by now.</summary>
    private static async Task<Stage> AskedAgainAsync()
    {
        var stage = await AskedAsync();
        await stage.LookAsync();
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 19, 9, 0);
        stage.Repository.Commit(("docs/2026-03-10.md", Sound("2026-03-10", "works")));
        return stage;
    }

    /// <summary>A configuration came another way, so that the question is closed.</summary>
    private static async Task<Stage> AnsweredAsync()
    {
        var stage = await AskedAsync();
        await stage.LookAsync();
        stage.Repository.Commit((".github/minutes.yml", "series: { network: {} }\n"));
        stage.Wanted = new();
        return stage;
    }

    private static async Task<Stage> LabelsAsync()
    {
        var stage = await WeeklyAsync();
        await stage.LookAsync();
        stage.Repository.Commit(("network/20260318.md", Sound("2026-03-18", "works")));
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 19, 9, 0);
        return stage;
    }
}

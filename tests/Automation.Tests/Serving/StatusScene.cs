using System.Collections.Immutable;
using Automation.Serving.Status;
using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Minutes.Planning.Weekly;
using Minutes.Schedule;
using NodaTime;

namespace Automation.Tests.Serving;

/// <summary>What a server knows on a Tuesday morning, two hours after its start.</summary>
internal static class StatusScene
{
    internal static readonly Instant Now = Instant.FromUtc(2026, 3, 17, 9, 0);

    private const string Server = "https://github.com";

    private static readonly Instant Started = Now - Duration.FromHours(2);
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Two servers: on one all kinds of things, the other cannot be reached.</summary>
    internal static ServerStatus Tidepool { get; } = new(Now, Started, new(0, 41),
    [
        App("git.example.org") with { Listed = null, Failure = "GET app/installations?per_page=100: GitHub cannot be reached" },
        App(
            "github.com",
            Installation("open-tidepool", [Repository("open-tidepool/handbook", Look("push", 6) with { Wants = [".github/minutes.yml:3:1: the key sumary is not known; did you mean summary?"] }),
                Repository("open-tidepool/minutes", Look("timer", 20) with { Reading = Reading(
                    [Series("board", Meeting(2026, 4, 6, 19, 30, MinutesStage.Awaited) with { Opens = new(2026, 4, 4) }),
                    Series("docs", Meeting(2026, 3, 19, null, null, MinutesStage.HandedIn)),
                    Series("enclosures") with { IsSwitchedOff = true },
                    Series("network", Meeting(2026, 3, 17, 9, 30, MinutesStage.Open) with { PullRequest = 112 }),
                    Series("sensors", Meeting(2026, 3, 18, 15, 5, MinutesStage.Declined))],
                    ["the branch minutes/old is in the way of minutes/old/2026-03-18; rename or delete it"]), Changes = 2 }),
                Archived("open-tidepool/minutes-until-2020"),
                Repository("open-tidepool/website", Look("timer", 35) with { IsUnchanged = true })]) with
                {
                    Allowances = [new("core", 5000, 4998, Now - Duration.FromMinutes(5)), new("graphql", 5000, 4213, Now + Duration.FromMinutes(40))],
                },
            Suspended("pebble-ness")),
    ]);

    /// <summary>Nothing has been heard of GitHub yet.</summary>
    internal static ServerStatus JustStarted { get; } = new(Now, Now, new(0, 0), [App("github.com") with { Listed = null }]);

    /// <summary>Wherever something comes from outside, somebody tries to break out.</summary>
    internal static ServerStatus Hostile(string text) => new(Now, Started, null,
    [
        App(text, Installation(text, [Repository(new RepositoryName(text, text), Look(text, 1) with
        {
            Wants = [text],
            Reading = Reading([Series(text, Meeting(2026, 3, 18, 15, 5, MinutesStage.Open) with { PullRequest = 1 })], [$"{text} too"]),
        })]) with { Allowances = [new(text, 1, 1, Now)] }) with { Failure = text },
    ]);

    /// <summary>So many repositories, with three series each and more to say than anybody reads.</summary>
    internal static ServerStatus Large(int count) => new(Now, Started, new(0, count),
    [
        App("github.com", Installation("open-tidepool", [.. Enumerable.Range(0, count).Select(number => Repository($"open-tidepool/a-rather-long-name-{number}", Look("timer", 20) with
        {
            Reading = Reading(
                [.. Enumerable.Range(0, 3).Select(series => Series($"series-{series}", Meeting(2026, 3, 18, 15, 5, MinutesStage.Open) with { PullRequest = 1 }))],
                [.. Enumerable.Range(0, 20).Select(want => $"{want} {new string('x', 2000)}")]),
        }))])),
    ]);

    /// <summary>So many installations with a repository each.</summary>
    internal static ServerStatus Spread(int count) => new(Now, Started, new(0, count),
        [App("github.com", [.. Enumerable.Range(0, count).Select(number => Installation($"organisation-{number}", [Repository($"organisation-{number}/minutes", Look("timer", 20))]))])]);

    private static AppStatus App(string server, params ImmutableArray<InstallationStatus> installations) => new(server, Started, null, installations);

    private static InstallationStatus Installation(string account, ImmutableArray<RepositoryStatus> repositories) =>
        new(new(new Installation(1, account, IsSuspended: false)) { Listed = Started + Duration.FromMinutes(61) }, [], repositories);

    private static InstallationStatus Suspended(string account) => new(new(new Installation(2, account, IsSuspended: true)), [], []);

    private static RepositoryStatus Repository(string name, FinishedLook look) => Repository(RepositoryName.Parse(name)!, look);

    private static RepositoryStatus Repository(RepositoryName name, FinishedLook look) => new(Server, new InstalledRepository(name, IsArchived: false), look, []);

    private static RepositoryStatus Archived(string name) => new(Server, new InstalledRepository(RepositoryName.Parse(name)!, IsArchived: true), null, []);

    private static FinishedLook Look(string reason, int minutesAgo) =>
        new(new LookSubject("github.com", null, null, null), reason, Now - Duration.FromMinutes(minutesAgo), Now - Duration.FromMinutes(minutesAgo), LookResult.Done);

    private static RepositoryReading Reading(ImmutableArray<SeriesOutlook> series, ImmutableArray<string> wants) => new(Started, wants, series);

    private static SeriesOutlook Series(string name, params ImmutableArray<MeetingOutlook> meetings) => new(name, Berlin, meetings);

    private static MeetingOutlook Meeting(int year, int month, int day, int? hour, int? minute, MinutesStage stage)
    {
        var date = new LocalDate(year, month, day);
        LocalTime? time = hour is { } at ? new(at, minute!.Value) : null;
        var begins = time is { } known ? (date + known).InZoneStrictly(Berlin).ToInstant() : date.StartIn(Berlin);
        return new(new(date, time, date), begins, begins + Duration.FromHours(time is null ? 24 : 1), stage);
    }
}

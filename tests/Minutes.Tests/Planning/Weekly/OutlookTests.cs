using Minutes.Changes;
using Minutes.Planning.Weekly;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What comes next in a series, for who asks.</summary>
public sealed class OutlookTests
{
    private const string Next = "2026-03-18";

    private static readonly string[] Late = ["2026-02-18", "2026-02-25", "2026-03-04"];

    /// <summary>Repository, and of its series the next two meetings with how far their minutes are.</summary>
    private static readonly (string Name, Func<WeeklyModel> Build, string Told)[] Outlooks =
    [
        ("the pull request is open", () => WeeklyScenarios.Opened(), $"network: {Next} Open #1, 2026-03-25 Awaited by 2026-03-23"),
        ("it is about to be opened", () => WeeklyScenarios.Weekly(), $"network: {Next} Missing, 2026-03-25 Awaited by 2026-03-23"),
        ("it is not time for it", () => WeeklyScenarios.Model("2026-03-12").Met("network", Late), $"network: {Next} Awaited by 2026-03-16, 2026-03-25 Awaited by 2026-03-23"),
        ("a person closed it", () => WeeklyScenarios.Opened().Closed(1), $"network: {Next} Declined, 2026-03-25 Awaited by 2026-03-23"),
        ("it is merged before the meeting", () => WeeklyScenarios.Opened().Merge(1), $"network: {Next} HandedIn, 2026-03-25 Awaited by 2026-03-23"),
        ("the meeting of today is prepared, and not over", () => WeeklyScenarios.Weekly("2026-03-11T12:00"), $"network: 2026-03-11 HandedIn, {Next} Awaited by 2026-03-16"),
        ("somebody brings the minutes", () => Brought(), $"network: {Next} HandedIn, 2026-03-25 Awaited by 2026-03-23"),
        ("the meeting is over, and it is still open", () => WeeklyScenarios.Opened().At("2026-03-19"), "network: 2026-03-25 Awaited by 2026-03-23, 2026-04-01 Awaited by 2026-03-30"),
        ("pull requests are switched off", () => WeeklyScenarios.Weekly().Configured("defaults:\n  pull-request:\n    enabled: false\n"), "network: switched off"),
        ("the series sleeps", () => WeeklyScenarios.Weekly("2026-06-01"), ""),
        ("the folder is no series", () => WeeklyScenarios.Weekly().Configured("series:\n  network:\n    ignore: true\n"), ""),
        ("there are no meetings any more", () => WeeklyScenarios.Weekly().Configured("series:\n  network:\n    schedule: every Wednesday until 2026-03-11\n"), "network: "),
    ];

    public static TheoryData<string> Names => [.. Outlooks.Select(outlook => outlook.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_next_meetings_are_told_with_how_far_their_minutes_are(string name)
    {
        var (_, build, told) = Outlooks.Single(outlook => outlook.Name == name);

        Assert.Equal(told, string.Join("; ", build().Outlook().Select(Words)));
    }

    [Fact]
    public void What_the_look_opened_is_open()
    {
        var model = WeeklyScenarios.Weekly();
        var open = Assert.Single(model.Plan().Changes.OfType<OpenPullRequest>());

        var after = Assert.Single(model.Outlook()).With([new(open, ChangeOutcomeKind.Done, "https://github.com/open-tidepool/minutes/pull/7")]);
        var refused = Assert.Single(model.Outlook()).With([new(open, ChangeOutcomeKind.Refused, "no")]);

        Assert.Equal((MinutesStage.Open, 7), (after.Meetings[0].Stage, after.Meetings[0].PullRequest));
        Assert.Equal(MinutesStage.Missing, refused.Meetings[0].Stage);
    }

    [Fact]
    public void A_meeting_that_is_over_gives_way_to_the_one_after_it_without_another_look()
    {
        var series = Assert.Single(WeeklyScenarios.Opened().Outlook());

        Assert.Equal(Next, series.NextAt(TestArchive.At("2026-03-18T23:59"))?.Meeting.Date.ToIso());
        Assert.Equal("2026-03-25", series.NextAt(TestArchive.At("2026-03-19"))?.Meeting.Date.ToIso());
        Assert.Null(series.NextAt(TestArchive.At("2026-03-26")));
    }

    private static WeeklyModel Brought()
    {
        var model = WeeklyScenarios.Weekly();
        model.Brought(WeeklyScenarios.Path, WeeklyModel.Minutes(Next));
        return model;
    }

    private static string Words(SeriesOutlook series) => $"{series.Name}: {(series.IsSwitchedOff ? "switched off" : string.Join(", ", series.Meetings.Select(Words)))}";

    private static string Words(MeetingOutlook meeting) =>
        $"{meeting.Meeting.Date.ToIso()} {meeting.Stage}{(meeting.PullRequest is { } number ? $" #{number}" : "")}{(meeting.Opens is { } day ? $" by {day.ToIso()}" : "")}";
}

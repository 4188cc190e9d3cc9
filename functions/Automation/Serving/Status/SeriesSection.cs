using Minutes.Planning.Weekly;
using Minutes.Text;
using NodaTime;
using NodaTime.Text;

namespace Automation.Serving.Status;

/// <summary>The series with their next meetings, the next one first.</summary>
internal static class SeriesSection
{
    private const int MostShown = 500;

    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static Html Of(ServerStatus status)
    {
        var rows = (from repository in status.Repositories
                    from series in repository.Last?.Reading?.Series ?? []
                    let next = series.NextAt(status.Now)
                    orderby next is null, next?.Begins, repository.Name, series.Name
                    select (repository, series, next)).ToList();
        return Html.Of(
            $"""
            <section>
            <h2>Next meetings</h2>
            {(rows.Count == 0 ? Html.Of($"<p>No series is known yet.</p>") : Table(rows.Take(MostShown).Select(row => Row(row.repository, row.series, row.next, status.Now))))}
            {(rows.Count > MostShown ? Html.Of($"<p>{rows.Count - MostShown} later ones are not shown.</p>\n") : Html.Nothing)}</section>

            """);
    }

    private static Html Table(IEnumerable<Html> rows) => Html.Of(
        $"""
        <table>
        <caption>The live series, and how far the minutes of their next meeting are</caption>
        <thead><tr><th scope="col">Series</th><th scope="col">Next meeting</th><th scope="col">Minutes</th></tr></thead>
        <tbody>
        {rows}</tbody>
        </table>
        """);

    private static Html Row(RepositoryStatus repository, SeriesOutlook series, MeetingOutlook? next, Instant now) => Html.Of(
        $"""
        <tr><th scope="row"><bdi>{series.Name}</bdi> <small>{GitHubLink.ToRepository(repository)}</small></th><td>{MeetingOf(series, next, now)}</td><td>{MinutesOf(repository, series, next)}</td></tr>

        """);

    private static Html MeetingOf(SeriesOutlook series, MeetingOutlook? next, Instant now)
    {
        if (next is not { Meeting: var meeting }) return Html.Of($"{(series.IsSwitchedOff ? "not read" : "not known")}");
        var words = next.Begins <= now && meeting.Time is not null ? "now" : RelativeTime.Words(meeting.Date, now.InZone(series.Zone).Date);
        var time = meeting.Time is { } at ? $", {Time.Format(at)} {series.Zone.Id}" : "";
        return Html.Of($"""{words} <small><time datetime="{meeting.Date.ToIso()}">{meeting.Date.ToIsoWithWeekday()}{time}</time></small>""");
    }

    private static Html MinutesOf(RepositoryStatus repository, SeriesOutlook series, MeetingOutlook? next) => next switch
    {
        { Stage: MinutesStage.Open, PullRequest: { } number } => Html.Of($"{GitHubLink.ToPullRequest(repository, number)} is open"),
        { Stage: MinutesStage.Open } => Html.Of($"their pull request is open"),
        { Stage: MinutesStage.HandedIn } => Html.Of($"minutes are handed in"),
        { Stage: MinutesStage.Declined } => Html.Of($"no minutes: somebody closed their pull request"),
        { Stage: MinutesStage.Missing } => Html.Of($"no minutes yet, although it is time for them"),
        { Stage: MinutesStage.Awaited, Opens: { } day } => Html.Of($"""minutes come by <time datetime="{day.ToIso()}">{day.ToIsoWithWeekday()}</time>"""),
        { Stage: MinutesStage.Awaited } => Html.Of($"minutes come after the meeting before"),
        { Stage: MinutesStage.SwitchedOff } => Html.Of($"no minutes are made for this series"),
        _ => Html.Of($"{(series.IsSwitchedOff ? "no minutes are made for this series" : "no minutes before a meeting is known")}"),
    };
}

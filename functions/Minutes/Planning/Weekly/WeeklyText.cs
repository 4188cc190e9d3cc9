using Minutes.Announcements;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>What people read at the pull request.</summary>
/// <param name="Title">The title.</param>
/// <param name="Body">The body, with its hidden lines.</param>
internal sealed record WeeklyText(string Title, string Body)
{
    /// <summary>Nine in ten minutes are handed in within so many days (counted on the minutes of one community over four years); to ask for older ones each week helps nobody.</summary>
    private const int DaysMissed = 56;

    /// <summary>The texts; a mistake in a template is told instead.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="minutes">The minutes that were generated.</param>
    /// <param name="branch">The branch that they lie on.</param>
    /// <param name="conflict">What a refresh could not bring in; null where there is no conflict.</param>
    internal static Parsed<WeeklyText> Of(WeeklyFacts facts, GeneratedMinutes minutes, MinutesBranch branch, Remerge? conflict = null)
    {
        var series = minutes.Series;
        if (series.Templates.Body is { Value: null, Problems: { IsEmpty: false } problems }) return new(null, problems);
        var announcement = AnnouncementOf(facts, minutes, branch) with { IsConflict = conflict is not null, Conflicts = conflict?.NotBrought ?? [] };
        var title = AnnouncementText.Title(announcement, series.Series.Settled.PullRequest.Title);
        var body = AnnouncementText.Body(announcement, series.Templates.Body.Value);
        if (title.Value is null || body.Value is null) return new(null, [.. title.Problems, .. body.Problems]);
        var states = AwaitedStates.Print(minutes.Issues);
        return new WeeklyText(title.Value, GeneratedBody.Sign(states.Length > 0 ? $"{body.Value}\n{states}\n" : body.Value));
    }

    private static Announcement AnnouncementOf(WeeklyFacts facts, GeneratedMinutes minutes, MinutesBranch branch) => new()
    {
        Server = facts.Server,
        Repository = facts.Repository.Name,
        Branch = branch.ToString(),
        Base = facts.Repository.DefaultBranch!,
        Elsewhere = facts.HandedIn.Commits,
        Series = minutes.Next.Series,
        Meeting = minutes.Next.Meeting,
        TimeZone = minutes.Series.Series.Settled.TimeZone,
        Path = minutes.Next.Path,
        Predecessor = minutes.Next.Predecessor,
        Decisions = minutes.Next.Decisions,
        Presenter = minutes.Next.Presenter,
        IsPresenterOpen = minutes.Next.IsPresenterOpen,
        Missing = [.. minutes.State.WithoutMinutes(facts.Now).Select(entry => entry.Date).Where(date => date < minutes.Next.Date && date >= minutes.Next.Date.PlusDays(-DaysMissed))],
    };
}

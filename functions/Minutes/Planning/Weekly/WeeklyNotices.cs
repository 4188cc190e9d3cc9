using Minutes.Changes;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>What is told of a series beside what is done.</summary>
internal static class WeeklyNotices
{
    /// <summary>Somebody named a branch as all of the bot's begin.</summary>
    internal static Notice OfBlockingBranch { get; } =
        new(NoticeKind.Findings, "the branch minutes is in the way: git can have none below it, so no pull request can be opened", "rename or delete it");

    /// <summary>A file that is not read.</summary>
    internal static Notice OfUnreadable(Problem problem) =>
        new(NoticeKind.Information, $"{problem with { Advice = null }}; the file is left out", problem.Advice);

    internal static Notice OfMistake(string series, Problem problem) =>
        new(NoticeKind.Findings, $"the minutes of {series} cannot be made: {problem with { Advice = null }}", problem.Advice);

    /// <summary>What keeps the next minutes of a series from being made, or makes them poorer.</summary>
    internal static IEnumerable<Notice> Of(ReadSeries series, NodaTime.Instant now)
    {
        foreach (var problem in series.Unreadable) yield return OfUnreadable(problem);
        if (series.Series.IsSwitchedOff || !series.State.IsLive(now)) yield break;
        foreach (var problem in series.Templates.Problems) yield return OfMistake(series.Name, problem);
        if (series.IsLeftOutAsSlides)
            yield return new(NoticeKind.Information, $"{series.Name} is a series of slide decks", "give it a template of its own to have the next one made");
    }

    /// <summary>What one run holds back.</summary>
    internal static Notice OfHeldBack(IReadOnlyCollection<PlannedOpening> held, int most) => new(
        NoticeKind.Information,
        $"a run opens at most {most} pull requests; held back: {string.Join(", ", held.Select(one => $"{one.Opening.Series.Name} for {one.Opening.Meeting.Date.ToIso()}"))}",
        "the next run opens them");
}

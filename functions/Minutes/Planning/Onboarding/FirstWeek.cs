using System.Collections.Immutable;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Planning.Weekly;
using NodaTime;

namespace Minutes.Planning.Onboarding;

/// <summary>What would be done in the first week, were the pull request merged now and nothing handed in meanwhile: asked of the planners themselves.</summary>
/// <param name="Series">The live series, by name.</param>
/// <param name="Openings">The pull requests that would be opened, in their order.</param>
/// <param name="Checked">The open pull requests that would be checked.</param>
/// <param name="Labels">The names of the labels of the meetings in it.</param>
internal sealed record FirstWeek(
    ImmutableDictionary<string, ReadSeries> Series, ImmutableArray<FirstOpening> Openings, ImmutableArray<ObservedPullRequest> Checked, ImmutableArray<string> Labels)
{
    /// <summary>How long it is.</summary>
    internal const int Days = 7;

    /// <summary>The week that begins with a look.</summary>
    /// <param name="settled">The repository, as it would be settled.</param>
    /// <param name="read">What was read of it.</param>
    internal static FirstWeek Of(LookContext settled, ReadAnswer read)
    {
        var weekly = WeeklyLook.Of(settled).With(read);
        var live = weekly.Series.Where(series => !series.Series.IsSwitchedOff && series.State.IsLive(settled.Now)).ToImmutableDictionary(series => series.Name);
        return new(live, OpeningsIn(settled, read), [.. ReviewLook.Of(settled).Wanted.Where(pull => !OnboardingState.Is(pull))], [.. live.Values.OrderBy(series => series.Name, StringComparer.Ordinal).SelectMany(series => LabelsOf(settled, series))]);
    }

    private static ImmutableArray<FirstOpening> OpeningsIn(LookContext settled, ReadAnswer read) =>
    [
        .. from day in Enumerable.Range(0, Days + 1)
           let then = settled with { Now = settled.Now + Duration.FromDays(day) }
           from opening in WeeklyLook.Of(then).With(read).Openings
           group FirstOpening.Of(opening, then.Now, isAtOnce: day == 0) by opening.Branch into same
           let first = same.First()
           orderby first.Day, first.Series, first.Branch
           select first,
    ];

    private static IEnumerable<string> LabelsOf(LookContext settled, ReadSeries series)
    {
        var last = series.Series.TodayAt(settled.Now).PlusDays(Days);
        return series.State.ToCome(settled.Now)
            .TakeWhile(entry => entry.Date <= last)
            .Where(entry => entry.Meeting is not null)
            .Select(entry => settled.Configuration.Labels.Name.For(series.Name, entry.Date).Value)
            .OfType<string>();
    }
}

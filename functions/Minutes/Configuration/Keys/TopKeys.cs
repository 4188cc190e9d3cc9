using System.Collections.Immutable;
using Minutes.Configuration.Values;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>
/// The keys of the file itself. The order is that in which they take effect: a series' keys stand over the defaults, these over the zone of all.
/// </summary>
internal static class TopKeys
{
    private static readonly ListKind<Func<Pause, Pause>> Pauses = new("a list of pauses", PauseKeys.Kind);

    private static readonly MapKind<string, Func<SeriesConfiguration, SeriesConfiguration>> SeriesByFolder =
        new("the folders of the series, each with its keys below it", Kinds.SeriesName, SeriesKeys.Series);

    public static SettingsKind<MinutesConfiguration> Kind { get; } = new("keys such as `series:`",
    [
        new Key<MinutesConfiguration, DateTimeZone>("time-zone", Kinds.TimeZone)
        {
            Set = (all, zone) => all with { TimeZone = zone, Defaults = all.Defaults with { TimeZone = zone } },
            Text = "The time zone of all times, as an IANA identifier. A series can name its own.",
            Default = "UTC",
            Example = "time-zone: Europe/Berlin",
        },
        new Key<MinutesConfiguration, ImmutableArray<Func<Pause, Pause>>>("pauses", Pauses)
        {
            Set = (all, pauses) => all with { Pauses = [.. pauses.Select(PauseKeys.Of)] },
            Text = "Times without meetings, for all series. Both ends are local dates and belong to the pause.",
            Example = """
                pauses:
                  - from: 2026-12-21
                    to: 2027-01-03
                    reason: winter break
                """,
        },
        new Key<MinutesConfiguration, ImmutableArray<Holiday>>("holidays", Kinds.Holidays)
        {
            Set = (all, holidays) => all with { Holidays = holidays },
            Text = "Days without meetings, for all series: each a local date, or a local date with its name.",
            Example = """
                holidays:
                  - 2026-05-14: Ascension Day
                  - 2026-10-03
                """,
        },
        new Key<MinutesConfiguration, CheckMode>("check", new ChoiceKind<CheckMode>(("minutes", CheckMode.Minutes), ("always", CheckMode.Always)))
        {
            Set = (all, check) => all with { Check = check },
            Text = """
                On which pull requests the check named `minutes` reports. `minutes`: on those that touch minutes. `always`: on all,
                and it succeeds where there are no minutes, so that it can be required before a merge.
                """,
            Default = "minutes",
            Example = "check: always",
        },
        new Key<MinutesConfiguration, Func<LabelSettings, LabelSettings>>("labels", LabelKeys.Kind)
        {
            Set = (all, settle) => all with { Labels = settle(all.Labels) },
            Text = "The labels that issues and pull requests get for each meeting whose minutes refer to them.",
            Example = """
                labels:
                  keep: 90 days
                """,
        },
        new Key<MinutesConfiguration, Func<SeriesConfiguration, SeriesConfiguration>>("defaults", SeriesKeys.Defaults)
        {
            Set = (all, settle) => all with { Defaults = settle(all.Defaults) },
            Text = "What holds for each series that does not say otherwise.",
            Example = """
                defaults:
                  carry-over: explicit
                """,
        },
        new Key<MinutesConfiguration, ImmutableArray<KeyValuePair<string, Func<SeriesConfiguration, SeriesConfiguration>>>>("series", SeriesByFolder)
        {
            Set = (all, series) => all with
            {
                Series = series.ToImmutableSortedDictionary(one => one.Key, one => one.Value(all.Defaults), StringComparer.Ordinal),
            },
            Text = "The series, each under the name of its folder, or `.` for the root. A series that is not named is found in the archive, with the defaults.",
            Example = """
                series:
                  network:
                    schedule: every Wednesday at 15:05
                  teams/storage:
                    ignore: true
                """,
        },
    ]);
}

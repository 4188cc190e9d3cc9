using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Configuration.Values;
using Minutes.Documents;
using Minutes.Schedule;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>The keys of a series, most of which can stand in the defaults for all series too.</summary>
internal static class SeriesKeys
{
    private static readonly ImmutableArray<Key<SeriesConfiguration>> All =
    [
        new Key<SeriesConfiguration, PathPattern>("path", Kinds.PathPattern)
        {
            Set = (series, path) => series with { Path = path },
            Text = """
                Where the next file is written, relative to the repository's root. `YYYY`, `MM` and `DD` stand for the date,
                with no other capital letter beside them. Without it, the file is named as those before it.
                """,
            Example = "path: network/YYYYMMDD.md",
            IsOfOneSeries = true,
        },
        new Key<SeriesConfiguration, MeetingRule>("schedule", Kinds.Schedule)
        {
            Set = (series, schedule) => series with { Schedule = schedule },
            Text = """
                When the series meets, in plain words (`every Wednesday at 15:05`, `every second Thursday from 2026-03-12`,
                `first Monday of the month`) or as an RRULE. Without it, the weekday and the rhythm are those of the meetings
                before.
                """,
            Example = "schedule: every Wednesday at 15:05",
            IsOfOneSeries = true,
        },
        new Key<SeriesConfiguration, Duration>("duration", Kinds.Duration)
        {
            Set = (series, duration) => series with { Duration = duration },
            Text = """
                How long a meeting takes: `50 minutes`, `1 hour`, `1h30m` or `PT50M`; at most 24 hours. Without it, a meeting
                with a time is taken to last an hour.
                """,
            Example = "duration: 50 minutes",
        },
        new Key<SeriesConfiguration, DateTimeZone>("time-zone", Kinds.TimeZone)
        {
            Set = (series, zone) => series with { TimeZone = zone },
            Text = "The time zone of the series, as an IANA identifier. Without it, the zone for all series holds.",
            Example = "time-zone: America/New_York",
        },
        new Key<SeriesConfiguration, ImmutableArray<LocalDate>>("skip", Kinds.DistinctDates)
        {
            Set = (series, skip) => series with { Skip = [.. skip] },
            Text = "Local dates on which a meeting would be, and is not.",
            Example = "skip: [2026-03-25]",
            IsOfOneSeries = true,
        },
        new Key<SeriesConfiguration, ImmutableArray<KeyValuePair<LocalDate, LocalDate>>>("move", Kinds.DateByDate)
        {
            Set = (series, move) => series with { Move = move.ToImmutableSortedDictionary(day => day.Key, day => new MovedTo(day.Value)) },
            Text = "Meetings on another day than the schedule says: the local date on which it would be, and the one on which it is.",
            Example = "move: { 2026-04-01: 2026-04-02 }",
            IsOfOneSeries = true,
        },
        new Key<SeriesConfiguration, RepositoryName>("repository", Kinds.Repository)
        {
            Set = (series, repository) => series with { Repository = repository },
            Text = """
                The repository that a bare `#12` in the minutes means. Without it, such a number is resolved only where the
                text around it says of which repository it is.
                """,
            Example = "repository: open-tidepool/network",
        },
        new Key<SeriesConfiguration, ImmutableArray<string>>("rota", Kinds.Rota)
        {
            Set = (series, rota) => series with { Rota = rota },
            Text = """
                Who presents, in turn: GitHub logins, with or without `@` (YAML wants quotes around one with `@`). Without it,
                the answer stays empty.
                """,
            Example = "rota: [\"@mira-k\", \"@tjorven\"]",
        },
        new Key<SeriesConfiguration, string>("template", Kinds.Path)
        {
            Set = (series, template) => series with { Template = template },
            Text = """
                A Scriban template for the next file: its path in this repository. Without it, the built-in template follows
                the series' own last minutes.
                """,
            Example = "template: .github/minutes.template.md",
        },
        new Key<SeriesConfiguration, string>("title", Kinds.Title)
        {
            Set = (series, title) => series with { Title = title },
            Text = """
                The first line of the next file; `{date}` stands for the ISO date. Without it, the title is in the form of
                those before it.
                """,
            Example = "title: \"# {date}\"",
            IsOfOneSeries = true,
        },
        new Key<SeriesConfiguration, CarryPolicy>("carry-over", new ChoiceKind<CarryPolicy>(
            ("open", CarryPolicy.Open), ("explicit", CarryPolicy.Explicit), ("everything", CarryPolicy.Everything)))
        {
            Set = (series, policy) => series with { CarryOver = policy },
            Text = """
                Which topics come back in the next file. `open`: what is put off, and what is likely enough to come back that
                it is worth a heading. `explicit`: what is put off, and what is nearly certain to come back. `everything`:
                each item that is not done, with its text.
                """,
            Default = "open",
            Example = "carry-over: explicit",
        },
        new Key<SeriesConfiguration, CarriedText>("carry-text", new ChoiceKind<CarriedText>(
            ("references", CarriedText.References), ("open", CarriedText.Open), ("all", CarriedText.All)))
        {
            Set = (series, text) => series with { CarryText = text },
            Text = """
                How much of a topic's text comes along. `references`: what names it, and its open action items. `open`: also
                the lines that are still open. `all`: everything.
                """,
            Default = "references",
            Example = "carry-text: open",
        },
        new Key<SeriesConfiguration, ParticipantsMode>("participants", new ChoiceKind<ParticipantsMode>(
            ("empty", ParticipantsMode.Empty), ("roster", ParticipantsMode.Roster)))
        {
            Set = (series, participants) => series with { Participants = participants },
            Text = "Who stands in the list of participants before the meeting. `empty`: nobody. `roster`: those of the meetings before.",
            Default = "empty",
            Example = "participants: roster",
        },
        new Key<SeriesConfiguration, ImmutableArray<KeyValuePair<RuleInfo, Severity>>>("rules", Kinds.SeverityByRule)
        {
            Set = (series, rules) => series with { Rules = series.Rules.SetItems(rules.Select(rule => KeyValuePair.Create(rule.Key.Id, rule.Value))) },
            Text = """
                How bad the findings of single rules are: `error`, `warning`, `note`, or `off` for a rule that is not to be
                looked at. A rule is named by its id (`MIN012`) or its name; `minutes rules` lists them.
                """,
            Example = "rules: { MIN000: error }",
        },
        new Key<SeriesConfiguration, ImmutableArray<string>>("pads", Kinds.Hosts)
        {
            Set = (series, pads) => series with { Pads = pads },
            Text = """
                Hosts of pads: pictures that lie there, and links to them, are told by `minutes check`. Without it, pads are
                known by the addresses of their uploads.
                """,
            Example = "pads: [pad.tidepool.example]",
        },
        new Key<SeriesConfiguration, Func<PullRequestSettings, PullRequestSettings>>("pull-request", PullRequestKeys.Kind)
        {
            Set = (series, settle) => series with { PullRequest = settle(series.PullRequest) },
            Text = "The pull request that brings the next minutes. What a series leaves out is as the defaults have it, key by key.",
            Example = """
                pull-request:
                  lead: 3 days
                  reviewers: [open-tidepool/network]
                """,
        },
        new Key<SeriesConfiguration, bool>("ignore", new TruthKind())
        {
            Set = (series, ignore) => series with { Ignore = ignore },
            Text = "With `true`, the folder is no series.",
            Default = "false",
            Example = "ignore: true",
        },
    ];

    /// <summary>The keys of one series.</summary>
    public static SettingsKind<SeriesConfiguration> Series { get; } = new("the keys of a series", All)
    {
        Hint = "write the folder's name, and its keys indented below it",
        Check = (settle, mapping, problems) => SeriesDates.Check(settle(new()), mapping, problems),
    };

    /// <summary>The keys for all series.</summary>
    public static SettingsKind<SeriesConfiguration> Defaults { get; } =
        new("keys for all series", [.. All.Where(key => !key.IsOfOneSeries)]);
}

using Minutes.Archive;
using Minutes.Configuration.Values;
using Minutes.Documents;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>The kinds of values that the keys have.</summary>
internal static class Kinds
{
    /// <summary>Where a JSON Schema cannot tell right from wrong.</summary>
    private const string AnyText = @"\S";

    public static TextKind<string> Text { get; } = TextSuchAs("a text");

    public static TextKind<LocalDate> Date { get; } = new("a date such as 2026-03-25", Dates.Pattern, Dates.Parse);

    public static TextKind<DateTimeZone> TimeZone { get; } = new("a time zone such as Europe/Berlin", AnyText, TimeZones.Parse);

    public static TextKind<Duration> Duration { get; } = new("a duration such as 50 minutes", Durations.Pattern, Durations.Parse);

    public static TextKind<string> Login { get; } = new("a login such as \"@mira-k\"", Values.Login.Pattern, Values.Login.Parse);

    public static TextKind<string> Path { get; } = new("a path in the repository", RelativePath.Pattern, RelativePath.Parse);

    /// <summary>A folder, or <c>.</c> for the repository's root.</summary>
    public static TextKind<string> SeriesName { get; } = new("the folder of a series", @"^\.$|" + RelativePath.Pattern, text => text == "." ? text : RelativePath.Parse(text));

    public static TextKind<PathPattern> PathPattern { get; } = new("a path such as network/YYYYMMDD.md",
        @"^(?=.*YYYY)(?=.*MM)(?=.*DD)(?!(?:.*/)?\.{0,2}/).*\.md$", PathPatterns.Parse);

    public static TextKind<MeetingRule> Schedule { get; } = new("a schedule such as every Wednesday at 15:05", AnyText, text =>
        MeetingRule.TryParse(text, out var rule, out var error) ? rule : new Mistake(error));

    public static TextKind<RepositoryName> Repository { get; } = new("a repository such as open-tidepool/network", "^[^/]+/[^/]+$", text =>
        RepositoryName.Parse(text) is { } repository
            ? repository
            : new Mistake($"{Quoted.Of(text)} is no repository", "write owner/name, as in open-tidepool/network"));

    public static TextKind<string> Title { get; } = new("a line of text such as \"# {date}\"", AnyText, Titles.Parse);

    public static ListKind<string> Rota { get; } = new("a list of logins", Login);

    public static ListKind<string> Assignees { get; } = new("a list of logins", Login) { Identity = Quoted.Of };

    public static ListKind<string> Reviewers { get; } = new(
        "a list of logins and teams",
        new TextKind<string>("a login such as \"@mira-k\", or a team such as open-tidepool/network", Reviewer.Pattern, Reviewer.Parse))
    { Identity = Quoted.Of };

    public static ListKind<string> LabelNames { get; } =
        new("a list of labels", new TextKind<string>("a label such as meeting", LabelName.Pattern, LabelName.Parse)) { Identity = Quoted.Of };

    public static ListKind<RepositoryPattern> Repositories { get; } = new(
        "a list of repositories",
        new TextKind<RepositoryPattern>("a repository such as open-tidepool/network, or open-tidepool/* for all of an owner", "^[^/]+/[^/]+$", text =>
            RepositoryPattern.Parse(text) is { } pattern
                ? pattern
                : new Mistake($"{Quoted.Of(text)} is no repository", "write owner/name, or owner/* for all of an owner")))
    { Identity = pattern => Quoted.Of(pattern.ToString()) };

    public static TextKind<string> Color { get; } = new("a colour such as c5def5", "^#?[0-9A-Fa-f]{6}$", text =>
        (text is ['#', .. var rest] ? rest : text) is { Length: 6 } digits && digits.All(char.IsAsciiHexDigit)
            ? digits.ToLowerInvariant()
            : new Mistake($"{Quoted.Of(text)} is no colour", "write six hexadecimal digits, as in c5def5"));

    public static TextKind<int> Lead { get; } = new("a number of days such as 2 days", DayCount.Pattern, text => DayCount.Parse(text, 0, 60));

    public static TextKind<LabelKeep> Keep { get; } = new("all, latest or a number of days such as 90 days", "^(?:all|latest)$|" + DayCount.Pattern, LabelKeeping.Parse);

    public static LineTemplateKind<LabelTemplate> LabelTemplate { get; } =
        new(TextSuchAs("a template such as minutes/{{ series }}/{{ date }}"), Configuration.LabelTemplate.Of);

    public static LineTemplateKind<LineTemplate> LineTemplate { get; } =
        new(TextSuchAs("a template such as \"{{ series }}, {{ date }}\""), line => line);

    public static MapKind<RuleInfo, Severity> SeverityByRule { get; } = new(
        "rules with their severities, such as { MIN086: off }",
        new TextKind<RuleInfo>("a rule such as MIN086", RuleNames.Pattern, RuleNames.Parse),
        new ChoiceKind<Severity>([.. SeverityWords.OfFindings.Append(Severity.Off).Select(severity => (severity.Word(), severity))]));

    public static ListKind<string> Hosts { get; } =
        new("a list of hosts", new TextKind<string>("a host such as pad.tidepool.example", HostName.Pattern, HostName.Parse));

    public static ListKind<LocalDate> DistinctDates { get; } = new("a list of dates", Date) { Identity = Dates.Format };

    public static MapKind<LocalDate, LocalDate> DateByDate { get; } =
        new("dates with their new dates, such as { 2026-04-01: 2026-04-02 }", Date, Date);

    public static ListKind<Holiday> Holidays { get; } =
        new("a list of dates", new HolidayKind(Date, Text)) { Identity = holiday => Dates.Format(holiday.Date) };

    private static TextKind<string> TextSuchAs(string words) => new(words, AnyText, text =>
        string.IsNullOrWhiteSpace(text) ? new Mistake("the text is empty", "write one, or remove the key") : text);
}

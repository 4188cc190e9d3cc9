using System.Text.Json;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes explain</c>, <c>series</c>, <c>init</c>, the help, and what all commands share.</summary>
public sealed class OtherCommandTests : IDisposable
{
    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Each_decision_is_explained_with_its_reason()
    {
        var outcome = await _checkout.RunAsync("explain network");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("network: what comes back on Wednesday, 2026-04-22, after network/20260415.md\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\nAgenda > Sprint Review & Planning\n  carry  Gauge firmware 0.9  9 meetings, since 2026-02-04\n         stood in all 8 minutes before, too\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n  defer  Node census  until 2026-05-06\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_explained_is_what_is_made()
    {
        var (explained, made) = (await _checkout.JsonAsync("explain network"), await _checkout.JsonAsync("next network --dry-run"));
        Assert.Equal(explained.GetProperty("decisions").GetRawText(), made.GetProperty("next")[0].GetProperty("decisions").GetRawText().Replace("\n    ", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_decisions_are_JSON_as_it_is_documented()
    {
        var outcome = await _checkout.RunAsync("explain docs --format json");
        GoldenFile.Check("explain-docs.json", outcome.Output);
    }

    [Theory]
    [InlineData("next --all --dry-run", "next", "asleep")]
    [InlineData("next network", "next", "asleep")]
    [InlineData("explain board", "series", "date", "isPast", "firstToCome", "predecessor", "decisions")]
    [InlineData("series", "series")]
    [InlineData("init --dry-run", "path", "outcome", "text")]
    public async Task Each_command_prints_one_object(string command, params string[] names) =>
        Assert.Equal(names, (await _checkout.JsonAsync(command)).EnumerateObject().Select(property => property.Name));

    [Theory]
    [InlineData("next network --dry-run", "planned")]
    [InlineData("next network --stdout", "planned")]
    [InlineData("next network", "written")]
    public async Task The_outcome_of_next_is_told(string command, string outcome)
    {
        Assert.Equal(outcome, Outcome(await _checkout.JsonAsync(command)));
        Assert.Equal(outcome == "written" ? "same" : "written", Outcome(await _checkout.JsonAsync("next network")));

        static string? Outcome(JsonElement report) => report.GetProperty("next")[0].GetProperty("outcome").GetString();
    }

    [Fact]
    public async Task Series_are_listed_with_what_was_learned_of_them()
    {
        var series = (await _checkout.JsonAsync("series --next 2")).GetProperty("series").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);
        Assert.Equal(["board", "docs", "enclosures", "network"], series.Keys);
        Assert.Equal([true, true, false, true], series.Values.Select(one => one.GetProperty("live").GetBoolean()));
        Assert.Equal("2026-04-30", series["docs"].GetProperty("next").GetString());
        Assert.Equal(["2026-04-22", "2026-04-29"], series["network"].GetProperty("upcoming").EnumerateArray().Select(meeting => meeting.GetProperty("date").GetString()));
    }

    [Fact]
    public async Task So_many_meetings_are_listed_with_the_days_between_them_that_have_none()
    {
        var docs = (await _checkout.JsonAsync("series docs --next 2")).GetProperty("series")[0];
        Assert.Equal(
            [("2026-04-30", null), ("2026-05-14", "holiday: Ascension Day"), ("2026-05-28", null)],
            docs.GetProperty("upcoming").EnumerateArray().Select(meeting => (meeting.GetProperty("date").GetString(), meeting.GetProperty("reason").GetString())));
    }

    [Fact]
    public async Task One_series_is_shown_in_full_even_if_it_sleeps()
    {
        var (code, output) = await TextOf("series enclosures");
        Assert.Equal(0, code);
        Assert.StartsWith("enclosures (asleep)\n  files   enclosures/YYYYMMDD.md, 2 regular files\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("network", output, StringComparison.Ordinal);
        Assert.Equal(1, (await _checkout.JsonAsync("series enclosures")).GetProperty("series").GetArrayLength());
    }

    [Fact]
    public async Task Of_many_meetings_without_minutes_the_newest_are_named()
    {
        _checkout.Now = NodaTime.Instant.FromUtc(2026, 9, 1, 12, 0);
        Assert.Contains("  missing 2026-07-08, 2026-07-15, 2026-07-22, 2026-07-29, 2026-08-05, 2026-08-12, 2026-08-19, 2026-08-26, and 11 before\n", (await TextOf("series network")).Output, StringComparison.Ordinal);
        Assert.Equal(19, (await _checkout.JsonAsync("series network")).GetProperty("series")[0].GetProperty("withoutMinutes").GetArrayLength());
    }

    [Fact]
    public async Task Where_all_is_settled_init_says_so()
    {
        _checkout.With(".github/minutes.yml", "defaults: { ignore: true }\n");
        Assert.Equal((0, "# .github/minutes.yml is there already, and there is nothing to add to it: it settles all that can be read off the archive.\n"), await TextOf("init --dry-run"));
    }

    [Theory]
    [InlineData("next network --dry-run", "next")]
    [InlineData("series network", "series")]
    [InlineData("explain network", null)]
    public async Task Whether_the_meeting_is_past_and_what_is_to_come_is_JSON_too(string command, string? list)
    {
        Assert.Equal((false, "2026-04-22"), await TimingOf(" --today 2026-04-22"));
        Assert.Equal((true, "2026-04-29"), await TimingOf(" --today 2026-04-23"));

        async Task<(bool IsPast, string? FirstToCome)> TimingOf(string today)
        {
            var report = await _checkout.JsonAsync(command + today);
            var one = list is null ? report : report.GetProperty(list)[0];
            return (one.GetProperty("isPast").GetBoolean(), one.GetProperty("firstToCome").GetString());
        }
    }

    [Theory]
    [InlineData("2026-04-22", "")]
    [InlineData("2026-04-23", "that meeting is past; the first one to come is Wednesday, 2026-04-29 (--date 2026-04-29)\n")]
    public async Task What_is_explained_says_that_the_meeting_is_past(string today, string told) => Assert.StartsWith(
        $"network: what comes back on Wednesday, 2026-04-22, after network/20260415.md\n{told}\nAgenda", (await TextOf($"explain network --today {today}")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Init_writes_what_can_be_read_and_leaves_it_alone_afterwards()
    {
        File.Delete(_checkout.Full(".github/minutes.yml"));
        Assert.Equal((0, "wrote .github/minutes.yml; review it, and remove what you do not need\n"), await TextOf("init"));
        Assert.Equal(0, (await _checkout.RunAsync("series")).Code);
        var before = _checkout.Fingerprint;
        Assert.Equal((0, ".github/minutes.yml is there already; nothing was written (--dry-run prints what could be added to it)\n"), await TextOf("init"));
        Assert.Equal(before, _checkout.Fingerprint);
    }

    [Fact]
    public async Task Init_does_not_contradict_what_is_configured()
    {
        var text = (await TextOf("init --dry-run")).Output;
        Assert.Contains("schedule: every second Thursday from 2026-02-05", text, StringComparison.Ordinal);
        Assert.DoesNotContain("time-zone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wednesday at", text, StringComparison.Ordinal);
        Assert.Equal("exists", (await _checkout.JsonAsync("init --dry-run")).GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("network")]
    [InlineData(".github")]
    public async Task The_checkout_that_one_stands_in_is_the_archive(string folder) =>
        Assert.Equal(0, (await _checkout.RunAsync(["explain", "network"], folder)).Code);

    [Theory]
    [InlineData("--help", "next", "explain", "series", "init", "--version")]
    [InlineData("next --help", "--all", "--date", "--stdout", "--dry-run", "--force", "--archive", "--format", "--today", "minutes next network --stdout")]
    [InlineData("explain -h", "--date", "--archive", "--format", "--today", "minutes explain network --format json")]
    [InlineData("series -?", "--next", "--archive", "--format", "--today", "minutes series --next 8")]
    [InlineData("init --help", "--dry-run", "--archive", "--format", "--today", "minutes init --dry-run")]
    public async Task The_help_names_each_option_and_shows_examples(string call, params string[] words)
    {
        var outcome = await _checkout.RunAsync(call);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.All(words, word => Assert.Contains(word, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_help_of_all_has_a_line_for_each_command()
    {
        var help = (await _checkout.RunAsync("--help")).Output;
        var commands = help[(help.IndexOf("Commands:\n", StringComparison.Ordinal) + 10)..].TrimEnd('\n').Split('\n');
        Assert.Equal(["next", "explain", "series", "init", "check", "rules", "import", "reconcile", "label", "action", "doctor", "setup", "serve"], commands.Select(line => line.Trim().Split(' ')[0]));
    }

    [Fact]
    public async Task The_version_is_told() => Assert.Matches(@"^\d+\.\d+\.\d+", (await _checkout.RunAsync("--version")).Output);

    [Theory]
    [InlineData("next network --dry-run", true)]
    [InlineData("explain network", true)]
    [InlineData("series", true)]
    [InlineData("next network --stdout", false)]
    [InlineData("next network --dry-run --format json", false)]
    [InlineData("explain network --format json", false)]
    [InlineData("init --dry-run", false)]
    public async Task Colour_is_for_terminals_and_never_in_what_is_written_down(string command, bool isForPeople)
    {
        var words = command.Split(' ');
        Assert.DoesNotContain('\e', (await _checkout.RunAsync(words)).Output);
        var coloured = (await _checkout.RunAsync(words, hasColour: true)).Output;
        Assert.Equal(isForPeople, coloured.Contains('\e', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, false, true)]
    [InlineData("", "xterm", false, true)]
    [InlineData("1", "xterm", false, false)]
    [InlineData(null, "dumb", false, false)]
    [InlineData(null, "xterm", true, false)]
    public void NO_COLOR_a_dumb_terminal_and_a_file_have_none(string? noColor, string? terminal, bool isRedirected, bool hasColour) =>
        Assert.Equal(hasColour, Surroundings.WantsColour(noColor, terminal, isRedirected));

    private async Task<(int Code, string Output)> TextOf(string command)
    {
        var outcome = await _checkout.RunAsync(command);
        Assert.Equal("", outcome.Error);
        return (outcome.Code, outcome.Output);
    }
}

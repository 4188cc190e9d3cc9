using Xunit;

namespace Automation.Tests.Commands;

/// <summary>A call that makes no sense ends with 2, a message on the error stream, and nothing else.</summary>
public sealed class MistakeTests : IDisposable
{
    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("", "name a command: next, explain, series, init, check, rules, import, reconcile, label, action, doctor, setup or serve")]
    [InlineData("nxt network", "there is no command \"nxt\"; did you mean \"next\"?")]
    [InlineData("frobnicate", "there is no command \"frobnicate\"; there are next, explain, series, init, check, rules, import, reconcile, label, action, doctor, setup, serve")]
    [InlineData("next", "name a series, or all live ones with --all")]
    [InlineData("next network --all", "name a series or --all, not both")]
    [InlineData("next --all --stdout", "--stdout prints one file; name a series")]
    [InlineData("next --all --date 2026-04-22", "--date is of one series; name it")]
    [InlineData("next --all --force", "--force overwrites one file by name; name the series")]
    [InlineData("next network --stdout --dry-run", "--stdout prints the minutes, --dry-run tells of them; choose one")]
    [InlineData("next network --date tomorrow", "--date \"tomorrow\" is no date; write it as in --date 2026-04-15")]
    [InlineData("next network --date 2026-02-30", "--date \"2026-02-30\" is no date; write it as in --date 2026-04-15")]
    [InlineData("next network --stdout --force", "--stdout writes nothing, so there is nothing to force")]
    [InlineData("next network --date 1776-07-04", "--date 1776-07-04 is too far off; minutes are of the years 2000 to 2099")]
    [InlineData("next network --today 2100-01-01", "--today 2100-01-01 is too far off; minutes are of the years 2000 to 2099")]
    [InlineData("next network --date 22.04.2026", "--date \"22.04.2026\" is no date; write it as in --date 2026-04-15")]
    [InlineData("next network --today never", "--today \"never\" is no date; write it as in --today 2026-04-15")]
    [InlineData("explain network --date 2026-13-01", "--date \"2026-13-01\" is no date; write it as in --date 2026-04-15")]
    [InlineData("next netwrok", "there is no series \"netwrok\"; did you mean \"network\"?")]
    [InlineData("explain Docs", "there is no series \"Docs\"; did you mean \"docs\"?")]
    [InlineData("next orchestra", "there is no series \"orchestra\"; there are board, docs, enclosures, network")]
    [InlineData("next ../network", "there is no series \"../network\"; did you mean \"network\"?")]
    [InlineData("next network --archive nowhere", "there is no folder \"nowhere\"")]
    [InlineData("next network --archive .github", "there are no minutes here; name another folder with --archive")]
    [InlineData("next samples/network", "there is no series \"samples/network\"; did you mean \"network\"?")]
    [InlineData("series netwrok", "there is no series \"netwrok\"; did you mean \"network\"?")]
    [InlineData("next x --archive network", "there is no series \"x\"; there is only \".\" (the root)")]
    [InlineData("explain network --date 2020-01-01", "network has no minutes before that day, so nothing can come back")]
    [InlineData("series --next -1", "--next takes a number from 0 to 1000")]
    [InlineData("series --next 1001", "--next takes a number from 0 to 1000")]
    [InlineData("series --next abc", "--next takes a number from 0 to 1000")]
    [InlineData("series --next 99999999999", "--next takes a number from 0 to 1000")]
    [InlineData("next network docs", "Unrecognized command or argument 'docs'")]
    [InlineData("series network docs", "Unrecognized command or argument 'docs'")]
    [InlineData("next network --dryrun", "minutes next has no option \"--dryrun\"; did you mean \"--dry-run\"?")]
    [InlineData("next --dryrun", "minutes next has no option \"--dryrun\"; did you mean \"--dry-run\"?")]
    [InlineData("setup --orgnization open-tidepool", "minutes setup has no option \"--orgnization\"; did you mean \"--organization\"?")]
    [InlineData("doctor --formt=json open-tidepool/minutes", "minutes doctor has no option \"--formt\"; did you mean \"--format\"?")]
    [InlineData("serve --lisen 127.0.0.1:8080", "minutes serve has no option \"--lisen\"; did you mean \"--listen\"?")]
    [InlineData("serve -x", "minutes serve has no option \"-x\"; minutes serve --help shows those that it has")]
    [InlineData("--verson", "minutes has no option \"--verson\"; did you mean \"--version\"?")]
    [InlineData("check -- --fxi", "there is no \"--fxi\" in the archive")]
    [InlineData("next network --format xml", "--format takes text or json, not \"xml\"")]
    [InlineData("explain", null)]
    [InlineData("next network --date", null)]
    public async Task It_is_told_what_is_wrong(string call, string? message)
    {
        var before = _checkout.Fingerprint;
        var outcome = await _checkout.RunAsync(call);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("minutes: " + (message is null ? "" : message + "\n"), outcome.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nminutes --help shows what can be said.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, _checkout.Fingerprint);
    }

    [Theory]
    [InlineData("series:\n  network:\n    shedule: every Monday\n", ".github/minutes.yml:3:5: ")]
    [InlineData("series:\n  network:\n    schedule: now and then\n", ".github/minutes.yml:3:15: ")]
    [InlineData("time-zone: Mars/Olympus\n", ".github/minutes.yml:1:12: ")]
    [InlineData("series: [", ".github/minutes.yml:")]
    public async Task A_mistake_in_the_configuration_is_told_with_its_place_by_every_command(string yaml, string place)
    {
        _checkout.With(".github/minutes.yml", yaml);
        foreach (var command in (string[])["next network", "explain network", "series", "init --dry-run"])
        {
            var outcome = await _checkout.RunAsync(command);
            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.StartsWith(place, outcome.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task All_mistakes_of_a_configuration_are_told_each_on_a_line()
    {
        _checkout.With(".github/minutes.yml", "shedules: 1\nseries:\n  network:\n    rota: 7\n");
        Assert.Equal(2, (await _checkout.RunAsync("series")).Error.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData(null, "own.md:1:1: the template of network is not there; write it, or remove `template` from the configuration\n")]
    [InlineData("# {{ titel }}\n", "own.md:1:6: there is no `titel`; did you mean `title`?\n")]
    public async Task A_mistake_in_a_template_is_told_with_its_place(string? template, string message)
    {
        _checkout.With(".github/minutes.yml", "series:\n  network:\n    template: own.md\n");
        if (template is not null) _checkout.With("own.md", template);
        var outcome = await _checkout.RunAsync("next network");
        Assert.Equal((2, "", message), (outcome.Code, outcome.Output, outcome.Error));
    }

    [Theory]
    [InlineData("next network", "there is no series \"network\"; did you mean \"a/network\" or \"b/network\"?")]
    [InlineData("next storage", "there is no series \"storage\"; there are \".\" (the root), a/network, b/network")]
    public async Task A_series_in_a_deeper_folder_is_found(string call, string message)
    {
        foreach (var folder in (string[])["deep", "deep/a/network", "deep/b/network"])
        {
            foreach (var day in (string[])["02", "09", "16"]) _checkout.With($"{folder}/202604{day}.md", $"# 2026-04-{day}\n\n* said on the {day}th\n");
        }

        Assert.Equal($"minutes: {message}\nminutes --help shows what can be said.\n", (await _checkout.RunAsync(call + " --archive deep")).Error);
    }

    [Fact]
    public async Task Without_minutes_there_is_nothing_to_explain()
    {
        _checkout.With(".github/minutes.yml", "series:\n  choir:\n    schedule: every Friday\n");
        Assert.StartsWith("minutes: choir has no minutes yet, so nothing can come back\n", (await _checkout.RunAsync("explain choir")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next network")]
    [InlineData("explain network")]
    public async Task A_series_that_has_ended_has_no_next_meeting(string call)
    {
        _checkout.With(".github/minutes.yml", "series:\n  network:\n    schedule: every Wednesday until 2026-04-15\n");
        Assert.StartsWith("minutes: nothing tells when network meets next; give it a schedule in .github/minutes.yml, or name a --date\n", (await _checkout.RunAsync(call)).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("next network --dry-run")]
    [InlineData("next --all --dry-run")]
    [InlineData("next network --dry-run --format json")]
    [InlineData("explain network")]
    [InlineData("series")]
    [InlineData("init --dry-run")]
    public async Task Files_that_are_no_text_are_named_and_left_out(string command)
    {
        _checkout.With("network/20260417.md", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x00, 0xFF])
            .With("network/20260418.md", new string('>', 10_000) + "\n")
            .With("network/20260419.md", new string('[', 10_000) + "\n")
            .With("network/20260420.md", [0xC3, 0x28]);
        var outcome = await _checkout.RunAsync(command);
        Assert.Equal(1, outcome.Code);
        Assert.NotEqual("", outcome.Output);
        Assert.All(outcome.Error.TrimEnd('\n').Split('\n'), line => Assert.EndsWith("; the file is left out", line, StringComparison.Ordinal));
        Assert.Contains("network/20260417.md:1:", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("network/20260418.md:1:", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("network/20260420.md:1:", outcome.Error, StringComparison.Ordinal);
    }
}

using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes next</c>.</summary>
public sealed class NextCommandTests : IDisposable
{
    private readonly SampleCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task It_writes_what_it_would_print_and_says_where_and_why()
    {
        var printed = await _checkout.RunAsync("next network --stdout");
        var written = await _checkout.RunAsync("next network");
        Assert.Equal((0, ""), (written.Code, written.Error));
        Assert.StartsWith("wrote network/20260422.md for Wednesday, 2026-04-22, after network/20260415.md\n  carry  ", written.Output, StringComparison.Ordinal);
        Assert.Equal(printed.Output, _checkout.Text("network/20260422.md"));
        Assert.StartsWith("# 2026-04-22\n", printed.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', printed.Output);
    }

    [Theory]
    [InlineData("next network --dry-run")]
    [InlineData("next network --stdout")]
    [InlineData("next --all --dry-run")]
    [InlineData("next network --dry-run --force")]
    [InlineData("next network --stdout --format json")]
    [InlineData("next --all --dry-run --format json")]
    [InlineData("explain network")]
    [InlineData("series --next 8")]
    [InlineData("init --dry-run")]
    public async Task What_only_shows_writes_nothing(string command)
    {
        var before = _checkout.Fingerprint;
        Assert.Equal(0, (await _checkout.RunAsync(command)).Code);
        Assert.Equal(before, _checkout.Fingerprint);
    }

    [Theory]
    [InlineData("next network")]
    [InlineData("next board")]
    [InlineData("next docs")]
    [InlineData("next enclosures")]
    [InlineData("next --all")]
    public async Task A_second_run_changes_nothing(string command)
    {
        Assert.Equal(0, (await _checkout.RunAsync(command)).Code);
        var before = _checkout.Fingerprint;
        var again = await _checkout.RunAsync(command);
        Assert.Equal((0, ""), (again.Code, again.Error));
        Assert.Contains(".md is there already, just as it would be written\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, _checkout.Fingerprint);
    }

    [Theory]
    [InlineData("# 2026-04-22\n\nbegun\n")]
    [InlineData(null)]
    public async Task What_somebody_writes_meanwhile_is_not_overwritten(string? there)
    {
        if (there is not null) _checkout.With("network/20260422.md", there);
        _checkout.Meanwhile = () => _checkout.With("network/20260422.md", "# 2026-04-22\n\nmore\n");
        var outcome = await _checkout.RunAsync("next network --date 2026-04-22 --force");
        Assert.Equal((1, "network/20260422.md was changed while the minutes were made, so it is left as it is; look at it, and call again\n"), (outcome.Code, outcome.Output));
        Assert.Equal("# 2026-04-22\n\nmore\n", _checkout.Text("network/20260422.md"));
    }

    [Fact]
    public async Task Minutes_that_cannot_be_read_are_followed_by_the_next_meeting()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\0\n");
        var outcome = await _checkout.RunAsync("next network");
        Assert.Equal((1, "network/20260422.md:1:13: the file has a NUL character; it is no text; remove the character or the file; the file is left out\n"), (outcome.Code, outcome.Error));
        Assert.StartsWith("wrote network/20260429.md for Wednesday, 2026-04-29, after network/20260415.md\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_left_as_it_is_without_advice_to_overwrite_it()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\0\n");
        var outcome = await _checkout.RunAsync("next network --date 2026-04-22");
        Assert.Equal((1, "network/20260422.md is there already, and cannot be read; it is left as it is\n"), (outcome.Code, outcome.Output));
        Assert.StartsWith("network/20260422.md:1:13: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_somebody_has_begun_is_left_as_it_is()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\n## Agenda\n");
        var outcome = await _checkout.RunAsync("next network --date 2026-04-22");
        Assert.Equal(
            (0, "network/20260422.md is there already, with a text of its own; it is left as it is (--force overwrites it)\n", ""),
            (outcome.Code, outcome.Output, outcome.Error));
    }

    [Fact]
    public async Task An_archive_with_Windows_line_ends_keeps_them()
    {
        foreach (var file in Directory.GetFiles(_checkout.Full("network"))) await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("\n", "\r\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var printed = await _checkout.RunAsync("next network --stdout");
        await _checkout.RunAsync("next network");
        Assert.Equal(printed.Output, _checkout.Text("network/20260422.md"));
        Assert.StartsWith("# 2026-04-22\r\n", printed.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?<!\r)\n", printed.Output);
    }

    [Theory]
    [InlineData("next --all")]
    [InlineData("series")]
    public async Task An_archive_without_minutes_is_told_with_its_place(string command)
    {
        var empty = Directory.CreateDirectory(_checkout.Full("empty")).FullName;
        var outcome = await _checkout.RunAsync(command + " --archive empty");
        Assert.Equal((0, $"no minutes were found in {empty}: no folder there has Markdown files with a date in their names\n"), (outcome.Code, outcome.Output));
    }

    [Fact]
    public async Task All_makes_one_file_for_each_live_series_and_names_those_asleep()
    {
        var all = await _checkout.RunAsync("next --all");
        Assert.EndsWith("\nasleep: enclosures\n", all.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_checkout.Full("network/20260422.md")) && File.Exists(_checkout.Full("docs/2026-04-30.md")) && File.Exists(_checkout.Full("board/20260504.md")));
        Assert.Equal(2, Directory.GetFiles(_checkout.Full("enclosures")).Length);
    }

    [Fact]
    public async Task Force_overwrites_the_one_file_that_is_named()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\nold\n");
        Assert.Contains("is there already", (await _checkout.RunAsync("next network --date 2026-04-22")).Output, StringComparison.Ordinal);
        Assert.Contains("old", _checkout.Text("network/20260422.md"), StringComparison.Ordinal);
        Assert.StartsWith("wrote network/20260422.md", (await _checkout.RunAsync("next network --date 2026-04-22 --force")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("old", _checkout.Text("network/20260422.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_that_has_only_a_schedule_gets_its_first_minutes()
    {
        _checkout.With(".github/minutes.yml", "series:\n  choir:\n    schedule: every Friday\n");
        Assert.Equal("wrote choir/20260417.md for Friday, 2026-04-17\n", (await _checkout.RunAsync("next choir")).Output);
        Assert.Equal("choir/20260417.md is there already, just as it would be written\n", (await _checkout.RunAsync("next choir")).Output);
    }

    [Fact]
    public async Task A_template_of_its_own_gives_the_text()
    {
        _checkout.With(".github/minutes.yml", "series:\n  network:\n    template: own.md\n").With("own.md", "# {{ date }} at {{ series }}\n");
        Assert.Equal("# 2026-04-22 at network\n", (await _checkout.RunAsync("next network --stdout")).Output);
    }

    [Fact]
    public async Task A_dry_run_says_that_a_file_is_there_already()
    {
        _checkout.With("network/20260422.md", "# 2026-04-22\n\nplanned by hand\n");
        Assert.StartsWith("network/20260422.md is there already", (await _checkout.RunAsync("next network --dry-run --date 2026-04-22")).Output, StringComparison.Ordinal);
        Assert.StartsWith("would write network/20260422.md", (await _checkout.RunAsync("next network --dry-run --date 2026-04-22 --force")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_one_template_leaves_all_as_it_was()
    {
        _checkout.With(".github/minutes.yml", "series:\n  network:\n    template: own.md\n  board: {}\n");
        var before = _checkout.Fingerprint;
        Assert.Equal(2, (await _checkout.RunAsync("next --all")).Code);
        Assert.Equal(before, _checkout.Fingerprint);
    }

    [Fact]
    public async Task Slides_without_a_template_are_told_and_do_not_stop_the_others()
    {
        foreach (var day in (string[])["02", "09", "16"]) _checkout.With($"slides/202604{day}.md", $"---\ntype: slide\n---\n\n# Slides 2026-04-{day}\n\n---\n\n## Talk {day}\n");
        var one = await _checkout.RunAsync("next slides");
        Assert.Equal((2, ""), (one.Code, one.Output));
        Assert.StartsWith("minutes: slides is a series of slide decks; give it a template of its own", one.Error, StringComparison.Ordinal);
        var all = await _checkout.RunAsync("next --all --dry-run");
        Assert.Equal(0, all.Code);
        Assert.Contains("would write network/20260422.md", all.Output, StringComparison.Ordinal);
        Assert.StartsWith("slides is a series of slide decks", all.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_a_failure_of_the_disk()
    {
        Directory.CreateDirectory(_checkout.Full("network/20260422.md"));
        var outcome = await _checkout.RunAsync("next network");
        Assert.Equal((3, ""), (outcome.Code, outcome.Output));
        Assert.Equal("minutes: network/20260422.md is a folder, so no file can be written there\n", outcome.Error);
    }

    [Fact]
    public async Task A_link_is_not_written_through()
    {
        File.CreateSymbolicLink(_checkout.Full("network/20260422.md"), _checkout.Full("README.md"));
        var outcome = await _checkout.RunAsync("next network --force");
        Assert.Equal((3, "minutes: network/20260422.md is a link, or lies behind one; links are not followed\n"), (outcome.Code, outcome.Error));
    }

    [Fact]
    public async Task A_run_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var outcome = await _checkout.RunAsync(["next", "network"], stop: stop);
        Assert.Equal((3, "minutes: stopped\n"), (outcome.Code, outcome.Error));
    }
}

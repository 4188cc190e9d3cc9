using Minutes.GitHub.Local;
using Minutes.Planning;
using Minutes.Rendering;
using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.GitHub.Tests;

/// <summary>What is read of an archive, and what is told of what cannot be read.</summary>
public sealed class ArchiveReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Series_are_those_with_minutes_and_those_that_are_configured_without_the_ignored_ones()
    {
        Configure("series:\n  teams/storage: {}\n  drafts:\n    ignore: true\n");
        With("network/20260304.md").With("drafts/20260304.md", "").With("README.md", "");
        Assert.Equal(["network", "teams/storage"], (await OpenAsync()).SeriesNames);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_left_out_and_told_with_their_place()
    {
        With("network/20260304.md")
            .With("network/20260311.md", [(byte)'#', (byte)'\n', 0x00])
            .With("network/20260318.md", [(byte)'o', (byte)'k', 0xC3, 0x28])
            .With("network/20260325.md", new string('>', 10_000) + " deep");
        var reader = await OpenAsync();
        var state = await reader.ReadSeriesAsync("network", null, Cancellation);

        Assert.Equal("network/20260304.md", state.Profile.Predecessor!.File.Path.ToString());
        Assert.Equal(new LocalDate(2026, 3, 25), state.Profile.LastMeeting);
        Assert.Equal(
            [("network/20260311.md", 2), ("network/20260318.md", 1), ("network/20260325.md", 1)],
            reader.Unreadable.Select(problem => (problem.Path, problem.Position.Line)));
    }

    [Fact]
    public async Task Minutes_that_are_too_large_are_left_out_and_told()
    {
        With("network/20260304.md").With("network/20260311.md", new byte[SourceText.MaximumBytes + 10]);
        var reader = await OpenAsync();
        Assert.Single((await reader.ReadSeriesAsync("network", null, Cancellation)).Profile.Minutes);
        Assert.Equal("network/20260311.md:1:1: the file has more than the 16777216 bytes that are read", Assert.Single(reader.Unreadable).ToString());
    }

    [Fact]
    public async Task Of_minutes_that_nobody_wrote_to_a_template_of_its_own_tells()
    {
        Configure("series:\n  network:\n    schedule: every Wednesday\n    template: own.md\n");
        With("network/20260304.md").With("network/20260311.md", "# 2026-03-11 at network\n\nBring a mug.\n").With("own.md", "# {{ date }} at {{ series }}\n\nBring a mug.\n");
        Assert.Equal(new LocalDate(2026, 3, 4), (await (await OpenAsync()).ReadSeriesAsync("network", null, Cancellation)).Profile.LastMeeting);
    }

    [Theory]
    [InlineData(null, ExistingMinutes.None)]
    [InlineData("", ExistingMinutes.Other)]
    [InlineData("# made\n", ExistingMinutes.Same)]
    [InlineData("# made\r\n", ExistingMinutes.Other)]
    [InlineData("# mad\0\n", ExistingMinutes.Unreadable)]
    public async Task It_is_known_what_lies_where_new_minutes_should_go(string? text, ExistingMinutes existing)
    {
        With("network/20260304.md");
        if (text is not null) _folder.With("network/20260311.md", text);
        var reader = await OpenAsync();
        var state = await reader.ReadSeriesAsync("network", new(2026, 3, 11), Cancellation);
        var next = NextMinutes.For(state, state.Next!, BuiltInTemplate.Minutes).Value!;
        Assert.Equal(existing, await reader.LookAtAsync(next, "# made\n"u8.ToArray(), Cancellation));
        Assert.Equal(existing is ExistingMinutes.Unreadable, reader.Unreadable.Count > 0);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("", true)]
    [InlineData("time-zone: Europe/Berlin\n", true)]
    public async Task It_is_known_whether_there_is_a_configuration(string? yaml, bool hasOne)
    {
        if (yaml is not null) Configure(yaml);
        Assert.Equal(hasOne, (await OpenAsync()).HasConfiguration);
    }

    [Fact]
    public async Task Only_minutes_of_earlier_days_are_read_where_a_day_is_named()
    {
        With("network/20260304.md").With("network/20260311.md", "\0").With("network/20260318.md", "\0");
        var reader = await OpenAsync();
        var state = await reader.ReadSeriesAsync("network", new(2026, 3, 11), Cancellation);
        Assert.Single(state.Profile.Minutes);
        Assert.Empty(reader.Unreadable);
    }

    [Fact]
    public async Task A_series_without_minutes_has_nothing_but_its_configuration()
    {
        Configure("series:\n  board:\n    schedule: every Monday\n");
        var state = await (await OpenAsync()).ReadSeriesAsync("board", null, Cancellation);
        Assert.Equal((null, true, "board/YYYYMMDD.md"), (state.Profile.LastMeeting, state.IsConfigured, state.Pattern.ToString()));
    }

    [Fact]
    public async Task Mistakes_in_the_configuration_are_told_instead_of_a_reader()
    {
        Configure("series:\n  network:\n    shedule: every Monday\n");
        Assert.Equal(".github/minutes.yml:3:5", At(Assert.Single((await ArchiveReader.OpenAsync(Archive, Cancellation)).Problems)));
    }

    [Fact]
    public async Task A_configuration_that_is_no_text_is_a_mistake()
    {
        _folder.With(".github/minutes.yml", [0xFF, 0xFE, 0x00]);
        Assert.Equal(".github/minutes.yml:1:1", At(Assert.Single((await ArchiveReader.OpenAsync(Archive, Cancellation)).Problems)));
    }

    [Fact]
    public async Task Without_a_template_of_its_own_a_series_has_the_built_in_one() =>
        Assert.Same(BuiltInTemplate.Minutes, (await (await OpenAsync()).ReadTemplateAsync("network", Cancellation)).Value);

    [Fact]
    public async Task A_series_has_the_template_that_is_named_for_it_or_for_all()
    {
        Configure("defaults:\n  template: .github/all.md\nseries:\n  network:\n    template: own.md\n");
        _folder.With(".github/all.md", "all").With("own.md", "own");
        var reader = await OpenAsync();
        Assert.Equal(("own", "all"), (await RenderedAsync(reader, "network"), await RenderedAsync(reader, "board")));
    }

    [Theory]
    [InlineData(null, "own.md:1:1: the template of network is not there")]
    [InlineData("one\n{{ for }}", "own.md:2:")]
    public async Task What_is_wrong_with_a_template_is_told_with_its_place(string? template, string message)
    {
        Configure("series:\n  network:\n    template: own.md\n");
        if (template is not null) _folder.With("own.md", template);
        var problems = (await (await OpenAsync()).ReadTemplateAsync("network", Cancellation)).Problems;
        Assert.StartsWith(message, problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_is_no_text_is_told()
    {
        Configure("series:\n  network:\n    template: own.md\n");
        _folder.With("own.md", [0x00]);
        Assert.Equal("own.md:1:1", At(Assert.Single((await (await OpenAsync()).ReadTemplateAsync("network", Cancellation)).Problems)));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private LocalCheckout Archive => new(_folder.Path);

    private static string At(Problem problem) => $"{problem.Path}:{problem.Position}";

    private async Task<ArchiveReader> OpenAsync()
    {
        var opened = await ArchiveReader.OpenAsync(Archive, Cancellation);
        Assert.Empty(opened.Problems);
        return opened.Value!;
    }

    private static async Task<string?> RenderedAsync(ArchiveReader reader, string series)
    {
        var template = await reader.ReadTemplateAsync(series, Cancellation);
        return template.Value?.Render(new()).Value?.TrimEnd();
    }

    private void Configure(string yaml) => _folder.With(".github/minutes.yml", yaml);

    private TemporaryFolder With(string path) => _folder.With(path, "# 2026-03-04\n\n## Participants\n\n* @mira\n\n## Agenda\n\n### Lids\n");
}

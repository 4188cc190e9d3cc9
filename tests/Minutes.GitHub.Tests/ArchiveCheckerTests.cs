using System.Collections.Immutable;
using System.Text;
using Minutes.Archive;
using Minutes.GitHub.Local;
using Minutes.Validation;
using NodaTime;
using Xunit;

namespace Minutes.GitHub.Tests;

/// <summary>Minutes checked where they lie: which files are looked at, beside which others, and what is told of a change.</summary>
public sealed class ArchiveCheckerTests : IDisposable
{
    private const string Sound = "# 2026-03-11\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n## Agenda\n\n### Lid\n\n* it holds\n";

    private const string Conflict = "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_minutes_are_checked_each_once_and_none_of_an_ignored_series()
    {
        _folder.With(".github/minutes.yml", "series:\n  drafts:\n    ignore: true\n")
            .With("network/20260311.md", Sound).With("drafts/20260311.md", "").With("README.md", "").With("network/template.md", "");
        Assert.Equal(["network/20260311.md"], (await ReportAsync()).Files.Select(file => file.Path.ToString()));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_and_the_others_are_checked_without_it()
    {
        _folder.With("network/20260304.md", "a\0").With("network/20260311.md", Sound + Conflict);
        Assert.Equal([("network/20260304.md", "unreadable"), ("network/20260311.md", "merge-residue")], Worst(await ReportAsync()));
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("folder")]
    [InlineData("nowhere")]
    public async Task A_link_in_a_change_is_told_and_the_others_are_checked(string target)
    {
        _folder.With("network/20260311.md", Sound + Conflict).With("elsewhere", "a secret").With("folder/file", "another");
        File.CreateSymbolicLink(_folder.Full("network/20260304.md"), _folder.Full(target));
        var report = await ReportAsync(paths: ["network/20260304.md", "network/20260311.md"]);
        Assert.Equal([("network/20260304.md", "unreadable"), ("network/20260311.md", "merge-residue")], Worst(report));
        Assert.Equal("network/20260304.md is a link, or lies behind one; links are not followed", report.Files[0].Findings[0].Message);
    }

    [Fact]
    public async Task A_folder_with_the_name_of_minutes_is_told_and_the_others_are_checked()
    {
        _folder.With("network/20260311.md", Sound + Conflict).With("network/20260304.md/file", "");
        Assert.Equal([("network/20260304.md", "unreadable"), ("network/20260311.md", "merge-residue")], Worst(await ReportAsync(paths: ["network/20260304.md", "network/20260311.md"])));
    }

    [Fact]
    public async Task A_file_is_told_the_same_alone_and_among_all()
    {
        _folder.With("network/20260304.md", Sound.Replace("03-11", "03-04", StringComparison.Ordinal)).With("network/20260311.md", Sound.Replace("# 2026-03-11", "# 2026-03-04", StringComparison.Ordinal));
        var alone = Worst(await ReportAsync(paths: "network/20260311.md"));
        Assert.Equal("network/20260311.md", Assert.Single(alone.Select(finding => finding.Path).Distinct()));
        Assert.Equal(alone, Worst(await ReportAsync()).Where(finding => finding.Path == "network/20260311.md"));
    }

    [Theory]
    [InlineData(Sound, new[] { "merge-residue" })]
    [InlineData(Sound + Conflict, new string[0])]
    [InlineData(Conflict + Sound, new string[0])]
    [InlineData("a\0", new[] { "merge-residue" })]
    [InlineData(null, new[] { "merge-residue" })]
    public async Task Of_a_change_only_what_it_brings_is_told(string? before, string[] rules)
    {
        _folder.With("network/20260311.md", Sound + Conflict);
        var files = ImmutableDictionary<ArchivePath, byte[]?>.Empty.Add(TemporaryFolder.At("network/20260311.md"), before is null ? null : Encoding.UTF8.GetBytes(before));
        Assert.Equal(rules, Worst(await ReportAsync(files)).Select(finding => finding.Rule));
    }

    /// <summary>A renamed file is a new one to git; what is wrong in it is told again, for its name may be what is wrong.</summary>
    [Fact]
    public async Task Under_a_new_name_all_is_told()
    {
        _folder.With("network/20260311.md", Sound + Conflict);
        var files = ImmutableDictionary<ArchivePath, byte[]?>.Empty.Add(TemporaryFolder.At("network/20260310.md"), Encoding.UTF8.GetBytes(Sound + Conflict)).Add(TemporaryFolder.At("network/20260311.md"), null);
        Assert.Equal([("network/20260311.md", "merge-residue")], Worst(await ReportAsync(files)));
    }

    [Fact]
    public async Task Mending_tells_what_was_mended_and_writes_nothing()
    {
        _folder.With("network/20260311.md", Sound.Replace("it holds", "it holds  ", StringComparison.Ordinal));
        var file = Assert.Single((await ReportAsync(mends: true)).Files);
        Assert.Equal(Sound, file.Source.Text);
        Assert.Equal(["trailing-blanks"], file.Mended.Select(mended => mended.Finding.Rule.Name));
        Assert.Contains("it holds  ", _folder.Text("network/20260311.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_there_before_a_change_is_not_mended_with_it()
    {
        const string untidy = "* one  \n";
        _folder.With("network/20260311.md", Sound + untidy + "* two  \n");
        var files = ImmutableDictionary<ArchivePath, byte[]?>.Empty.Add(TemporaryFolder.At("network/20260311.md"), Encoding.UTF8.GetBytes(Sound + untidy));
        Assert.Single((await ReportAsync(files, mends: true)).Files.SelectMany(file => file.Mended));
    }

    [Fact]
    public async Task A_text_that_is_not_there_yet_is_checked_beside_those_that_are()
    {
        _folder.With("network/20260304.md", Sound);
        var checker = await CheckerAsync(null, mends: false);
        var path = new SubmittedPath(TemporaryFolder.At("network/20260311.md"), Assert.Single(checker.Submitted([TemporaryFolder.At("network/20260304.md")])).Listing, new LocalDate(2026, 3, 11));
        var file = await checker.CheckAsync(path, Encoding.UTF8.GetBytes(Sound), Cancellation);
        Assert.Contains("untouched", file.Findings.Select(finding => finding.Rule.Name));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Path and rule of each finding that is more than a note.</summary>
    private static (string Path, string Rule)[] Worst(CheckReport report) =>
        [.. report.Files.SelectMany(file => file.Findings.Where(finding => finding.Severity > Severity.Note).Select(finding => (file.Path.ToString(), finding.Rule.Name)))];

    private async Task<CheckReport> ReportAsync(ImmutableDictionary<ArchivePath, byte[]?>? before = null, bool mends = false, params string[] paths)
    {
        var checker = await CheckerAsync(before, mends);
        var chosen = paths is [] ? (await new LocalCheckout(_folder.Path).ListAsync(Cancellation)).AsEnumerable() : paths.Select(TemporaryFolder.At);
        return await checker.CheckAsync(checker.Submitted(chosen), Cancellation);
    }

    private async Task<ArchiveChecker> CheckerAsync(ImmutableDictionary<ArchivePath, byte[]?>? before, bool mends)
    {
        var archive = new LocalCheckout(_folder.Path);
        var reader = (await ArchiveReader.OpenAsync(archive, Cancellation)).Value!;
        return new(archive, reader, Instant.FromUtc(2026, 3, 12, 8, 0)) { Before = before ?? ImmutableDictionary<ArchivePath, byte[]?>.Empty, Mends = mends };
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Text;
using Minutes.Validation;
using NodaTime.Text;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>
/// Minutes that a test hands in: mostly those of Wednesday, 2026-03-11, of the series <c>network</c>, checked on the day after. Files
/// that are added as <see cref="Beside"/> are those of the same archive.
/// </summary>
internal sealed record Submitted(string Text, string Path = "network/20260311.md")
{
    /// <summary>Sound minutes: no rule has anything to say of them.</summary>
    public const string Sound = """
        # 2026-03-11

        ## Participants

        * @mira-k
        * @tjorven

        ## Agenda

        ### Gauge at Pebble Ness

        * <https://github.com/open-tidepool/network/issues/12>
        * the gauge is up again
        * AI @mira-k: write to the harbour master

        """;

    private ImmutableSortedDictionary<string, string> Files { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public string Configuration { get; init; } = "";

    public string Now { get; init; } = "2026-03-12T08:00:00Z";

    public ImmutableDictionary<IssueId, IssueState> States { get; init; } = ImmutableDictionary<IssueId, IssueState>.Empty;

    /// <summary>The sound minutes with the first occurrence of a text replaced.</summary>
    public static Submitted SoundBut(string old, string replacement)
    {
        var place = Sound.IndexOf(old, StringComparison.Ordinal);
        Assert.True(place >= 0, $"the sound minutes do not have {old}");
        return new(string.Concat(Sound.AsSpan(0, place), replacement, Sound.AsSpan(place + old.Length)));
    }

    /// <summary>The sound minutes with lines below the last topic.</summary>
    public static Submitted Saying(string lines) => new(Sound + lines + "\n");

    /// <summary>With another file in the archive.</summary>
    public Submitted Beside(string path, string text = "") => this with { Files = Files.SetItem(path, text) };

    /// <summary>With sound minutes of other days, each with a topic of its own.</summary>
    public Submitted After(params string[] dates) => dates.Aggregate(this, (all, date) =>
        all.Beside($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", SoundOf(date)));

    /// <summary>Sound minutes of another day.</summary>
    public static string SoundOf(string date) => Sound
        .Replace("2026-03-11", date, StringComparison.Ordinal)
        .Replace("Gauge at Pebble Ness", $"Gauge number {date}", StringComparison.Ordinal)
        .Replace("the gauge is up again", $"the gauge of {date} is up", StringComparison.Ordinal);

    /// <summary>What all rules find.</summary>
    public ImmutableArray<Finding> Findings() => Checker.Check(Read());

    /// <summary>The messages of one rule, each with its place: <c>3:1 the title names 2026-03-04</c>.</summary>
    public string[] Found(string rule)
    {
        var submission = Read();
        return [.. Checker.Check(submission).Where(finding => finding.Rule == Info(rule)).Select(finding => $"{submission.Source.PositionAt(finding.Span.Start)} {finding.Message}")];
    }

    /// <summary>The text after the fixes of one rule.</summary>
    public string Mended(string rule)
    {
        var mended = Checker.Mend(Read(), finding => finding.Rule == Info(rule));
        Assert.NotEmpty(mended.Done);
        return mended.Submission.Source.Text;
    }

    public Submission Read()
    {
        var listing = ArchiveListing.Of(Files.Keys.Append(Path).Select(Written.Path));
        var path = SubmittedPath.Of(Written.Path(Path), listing);
        Assert.NotNull(path);
        var configuration = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", Configuration));
        Assert.Empty(configuration.Problems);
        var needed = SeriesAround.Needed(path.Listing, [path]);
        var hasRoster = configuration.Value!.For(path.Listing.Name).Participants is ParticipantsMode.Roster;
        var around = new SeriesAround(path.Listing, needed.Select(file => (file, Document(file.Path.ToString(), file.Path == path.Path ? Text : Files[file.Path.ToString()]))), hasRoster);
        var submissions = new Submissions(configuration.Value, InstantPattern.General.Parse(Now).Value, Files.Keys.Append(Path).ToFrozenSet());
        return submissions.Of(path, Document(Path, Text), around.Of(path)) with { States = States };
    }

    private static MinutesDocument Document(string path, string text)
    {
        var document = MinutesDocument.Read(SourceText.From(path, text));
        Assert.Empty(document.Problems);
        return document.Value!;
    }

    private static RuleInfo Info(string rule) => Rules.Find(rule) ?? throw new ArgumentException($"there is no rule {rule}");
}

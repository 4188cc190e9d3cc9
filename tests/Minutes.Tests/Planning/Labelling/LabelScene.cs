using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Planning.Labelling;
using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>
/// A repository of minutes, <c>open-tidepool/minutes</c>, as it was when labels were last finished and as it is now, and the issues of
/// a little GitHub. The planner is only told what it asked for.
/// </summary>
internal sealed record LabelScene
{
    private static readonly RepositoryName Own = new("open-tidepool", "minutes");

    public ImmutableSortedDictionary<string, string> Before { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public ImmutableSortedDictionary<string, string> After { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public string Configuration { get; init; } = "";

    public string Now { get; init; } = "2026-03-20T08:00";

    /// <summary>When labels were finished; null for a first look.</summary>
    public string? Until { get; init; } = "2026-03-19T08:00";

    public Visibility Visibility { get; init; } = Visibility.Public;

    public string Server { get; init; } = "https://github.com";

    /// <summary>How issues are that are not just open, unlabelled ones where they are looked for.</summary>
    public ImmutableDictionary<string, Func<ObservedIssue, ObservedIssue?>> Issues { get; init; } = ImmutableDictionary<string, Func<ObservedIssue, ObservedIssue?>>.Empty;

    /// <summary>How repositories are that are not just public ones in which labels may be set.</summary>
    public ImmutableDictionary<string, Func<LabelTarget, LabelTarget>> Targets { get; init; } = ImmutableDictionary<string, Func<LabelTarget, LabelTarget>>.Empty;

    /// <summary>The labels that there are, as <c>repository: name</c>.</summary>
    public ImmutableHashSet<string> Known { get; init; } = [];

    /// <summary>The labels on issues, as <c>issue: name</c>, with their descriptions; those that a person set last begin with an exclamation mark.</summary>
    public ImmutableSortedDictionary<string, string> Labels { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The descriptions of the labels that were created.</summary>
    public ImmutableDictionary<string, string> Described { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Texts of files that GitHub does not hand out this time.</summary>
    public string[] Withheld { get; init; } = [];

    public string[] Unreadable { get; init; } = [];

    /// <summary>Minutes of a day that refer to something in an item of their own.</summary>
    public static string Minutes(string date, params string[] lines) =>
        $"# {date}\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n## Agenda\n\n### Matters of {date}\n\n* what was said on {date}\n{string.Concat(lines.Select(line => line + "\n"))}";

    /// <summary>With a file that was there already.</summary>
    public LabelScene Had(string path, string text) => this with { Before = Before.SetItem(path, text), After = After.SetItem(path, text) };

    /// <summary>With a file that is new, or has a new text.</summary>
    public LabelScene Gets(string path, string text) => this with { After = After.SetItem(path, text) };

    /// <summary>Without a file that was there.</summary>
    public LabelScene Loses(string path) => this with { After = After.Remove(path) };

    public LabelScene Configured(string yaml) => this with { Configuration = yaml };

    public LabelScene With(string issue, Func<ObservedIssue, ObservedIssue?> how) => this with { Issues = Issues.SetItem(issue, how) };

    public LabelScene In(string repository, Func<LabelTarget, LabelTarget> how) => this with { Targets = Targets.SetItem(repository, how) };

    /// <summary>With a label on an issue that the bot set.</summary>
    public LabelScene Labelled(string issue, string label, string description = "") =>
        this with { Labels = Labels.SetItem($"{issue}: {label}", description), Known = Known.Add($"{issue[..issue.IndexOf('#', StringComparison.Ordinal)]}: {label}") };

    /// <summary>With a label on an issue that a person set last.</summary>
    public LabelScene LabelledByPerson(string issue, string label) => Labelled(issue, label, "!");

    public LookContext Context()
    {
        var configuration = MinutesConfiguration.Read(SourceText.From(".github/minutes.yml", Configuration));
        Assert.Empty(configuration.Problems);
        var repository = new RepositoryObservation
        {
            Name = Own,
            Id = "R",
            Viewer = "minutes-bot",
            Visibility = Visibility,
            DefaultBranch = "main",
            Files = Tree(After),
            Memories = Until is null ? [] : [new Memory("ref", "hash", Instant.MinValue, Tree(Before), TestArchive.At(Until))],
        };
        return new(repository, configuration.Value!, ArchiveListing.Of(After.Keys.Select(Written.Path)), TestArchive.At(Now), Server);
    }

    public PlanPart Plan() => Plan(LabelLook.Of(Context()));

    public PlanPart Since(string day) => Plan(LabelLook.Since(Context(), NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    /// <summary>The changes in few words: <c>create network: …</c>, <c>+ network#12: …</c>, <c>- network#12: …</c>, without the owner of the own repository.</summary>
    public string[] Planned() => Words(Plan());

    public static string[] Words(PlanPart plan) => [.. plan.Changes.Select(change => Words(change).Replace("open-tidepool/", "", StringComparison.Ordinal))];

    /// <summary>What is there after some of the changes.</summary>
    public LabelScene Made(IEnumerable<Change> changes) => changes.Aggregate(this, (scene, change) => change switch
    {
        CreateLabel create => scene with { Known = scene.Known.Add($"{create.Repository}: {create.Label.Name}"), Described = scene.Described.SetItem(create.Label.Name, create.Label.Description) },
        AddLabel add => scene.Labelled(add.Issue.ToString(), add.LabelName, scene.Described.GetValueOrDefault(add.LabelName, "")),
        RemoveLabel remove => scene with { Labels = scene.Labels.Remove($"{remove.Issue}: {remove.LabelName}") },
        _ => throw new ArgumentException(change.ToString()),
    });

    private static string Words(Change change) => change switch
    {
        CreateLabel create => $"create {create.Repository}: {create.Label.Name}",
        AddLabel add => $"+ {add.Issue}: {add.LabelName}",
        RemoveLabel remove => $"- {remove.Issue}: {remove.LabelName}",
        _ => change.ToString(),
    };

    private PlanPart Plan(LabelLook look)
    {
        var texts = Before.Concat(After).DistinctBy(file => Blob(file.Value)).ToDictionary(file => Blob(file.Value), file => file);
        var read = new ReadAnswer
        {
            Blobs = look.Reads.Blobs.Where(blob => !Withheld.Contains(texts[blob].Value)).ToImmutableDictionary(
                blob => blob,
                blob => Unreadable.Contains(texts[blob].Key) ? new BlobContent(blob, null, "it is too large") : new(blob, Encoding.UTF8.GetBytes(texts[blob].Value))),
        };
        Assert.All(look.Reads.Blobs, blob => Assert.Contains(blob, texts.Keys));
        var questions = look.With(read);
        var issues = questions.Asks.Issues.Select(issue => (issue, seen: See(issue, questions.Asks.Labelled.Contains(issue)))).Where(one => one.seen is not null);
        return questions.Plan(new()
        {
            Issues = issues.ToImmutableDictionary(one => one.issue, one => one.seen!),
            Targets = questions.Asks.Issues.Select(issue => issue.Repository).Distinct()
                .ToImmutableDictionary(name => name, name => See(name, questions.Asks.Labels.GetValueOrDefault(name, []))),
        });
    }

    private ObservedIssue? See(IssueId issue, bool withLabels)
    {
        var plain = new ObservedIssue(issue, IssueState.Open) { Id = $"I {issue}", Actual = issue };
        var seen = Issues.TryGetValue(issue.ToString(), out var how) ? how(plain) : plain;
        if (seen is null || !withLabels) return seen;
        var prefix = $"{seen.Actual}: ";
        return seen with
        {
            Labels =
            [
                .. Labels.Where(label => label.Key.StartsWith(prefix, StringComparison.Ordinal))
                    .Select(label => new ObservedLabel($"L {label.Key}", label.Key[prefix.Length..], label.Value, label.Value != "!")),
            ],
        };
    }

    private LabelTarget See(RepositoryName name, ImmutableHashSet<string> labels)
    {
        var known = labels.Where(label => Known.Contains($"{name}: {label}")).ToImmutableDictionary(label => label, label => $"L {name}: {label}", StringComparer.OrdinalIgnoreCase);
        var plain = new LabelTarget(name, $"R {name}", CanLabel: true, known);
        return Targets.TryGetValue(name.ToString(), out var how) ? how(plain) : plain;
    }

    private static FileTree Tree(ImmutableSortedDictionary<string, string> files) =>
        new("commit", files.ToImmutableSortedDictionary(file => Written.Path(file.Key), file => Blob(file.Value)));

    private static string Blob(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

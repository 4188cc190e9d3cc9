using System.Collections.Immutable;
using System.Text;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Tests.Validation.Identity;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Tests.Validation;

/// <summary>The examples that people are shown, each in sound minutes of a series that meets every week.</summary>
internal static class Examples
{
    private const string Participants = "## Participants\n\n* @mira-k\n* @tjorven";
    private const string Agenda = "## Agenda\n\n### Gauge at Pebble Ness\n\n* <https://github.com/open-tidepool/network/issues/12>\n* the gauge is up again\n* AI @mira-k: write to the harbour master";
    private const string LastWeek = "network/20260304.md";

    private static readonly RepositoryName Network = new("open-tidepool", "network");

    /// <summary>Files that an example can only describe, and what is described.</summary>
    private static readonly Dictionary<string, (string Before, string After)> Described = new()
    {
        ["MIN000"] = (Submitted.Sound + "\0\n", Submitted.Sound),
        ["MIN008"] = (Submitted.SoundOf("2026-03-04"), Submitted.Sound),
        ["MIN087"] = (Submitted.Sound.TrimEnd(), Submitted.Sound),
        ["MIN088"] = (Submitted.Sound.ReplaceLineEndings("\r\n"), Submitted.Sound),
        ["MIN089"] = ("\ufeff" + Submitted.Sound, Submitted.Sound),
    };

    /// <summary>Where examples stand that need something else around them than <see cref="Plain"/> gives.</summary>
    private static readonly Dictionary<string, Func<string, Submitted>> Settings = new()
    {
        ["MIN001"] = Weekly.Named,
        ["MIN002"] = Weekly.Named,
        ["MIN005"] = Weekly.Named,
        ["MIN006"] = title => (new Submitted(Submitted.SoundOf(title[2..]), PathOf(title[2..])) with { Now = "2026-03-13T08:00:00Z" }).After(Weekly.Before),
        ["MIN009"] = text => Whole(text + "\n"),
        ["MIN013"] = list => InPlaceOf(Participants, list),
        ["MIN016"] = roles => Weekly.Before.Aggregate(AboveAgenda(Submitted.Sound, roles), (all, day) => all.Beside(PathOf(day), AboveAgenda(Submitted.SoundOf(day), "## Roles\n\n* Who takes the minutes? @mira-k").Text)),
        ["MIN021"] = agenda => InPlaceOf(Agenda, agenda),
        ["MIN023"] = topic => Below(topic).Beside(LastWeek, Submitted.SoundOf("2026-03-04") + "\n### Keeping raw readings\n\n* two terabytes by the end of the year\n"),
        ["MIN025"] = line => Below(line) with { States = ImmutableDictionary<IssueId, IssueState>.Empty.Add(new(Network, 12), IssueState.Open) },
        ["MIN055"] = line => Below(line) with { States = ImmutableDictionary<IssueId, IssueState>.Empty.Add(new(Network, 999_999), IssueState.Missing) },
        ["MIN060"] = line => Below(line).Beside("network/images/pebble-ness.png"),
        ["MIN092"] = text => Below("\n" + text),
    };

    /// <summary>The rules whose example stands otherwise than <see cref="Plain"/> does it.</summary>
    public static IEnumerable<string> Set => Described.Keys.Concat(Settings.Keys);

    /// <summary>What has the defect.</summary>
    public static Submitted Before(RuleInfo rule) => Described.TryGetValue(rule.Id, out var texts) ? Whole(texts.Before) : Stands(rule, rule.Before);

    /// <summary>What has no defect.</summary>
    public static Submitted After(RuleInfo rule) => Described.TryGetValue(rule.Id, out var texts) ? Whole(texts.After) : Stands(rule, rule.After);

    private static Submitted Stands(RuleInfo rule, string example)
    {
        var text = example.ReplaceLineEndings("\n");
        return Settings.TryGetValue(rule.Id, out var setting) ? setting(text) : Plain(rule, text);
    }

    /// <summary>In the place of what is right where the sound minutes say that themselves; else below the last topic.</summary>
    private static Submitted Plain(RuleInfo rule, string example)
    {
        var right = rule.After.ReplaceLineEndings("\n");
        return $"\n{Submitted.Sound}".Contains($"\n{right}\n", StringComparison.Ordinal) ? InPlaceOf(right, example) : Below(example);
    }

    private static Submitted InPlaceOf(string right, string example) => Submitted.SoundBut(right + "\n", example + "\n").After(Weekly.Before);

    private static Submitted Below(string example) => Submitted.Saying(example).After(Weekly.Before);

    private static Submitted AboveAgenda(string text, string lines) => new(text.Replace("## Agenda", lines + "\n\n## Agenda", StringComparison.Ordinal));

    private static Submitted Whole(string text) => new Submitted(text).After(Weekly.Before);

    private static string PathOf(string day) => $"network/{day.Replace("-", "", StringComparison.Ordinal)}.md";

    /// <summary>What all rules find, also in what cannot be read.</summary>
    public static ImmutableArray<Finding> Findings(Submitted submitted)
    {
        if (Read(submitted) is { } submission) return Checker.Check(submission);
        var bytes = Encoding.UTF8.GetBytes(submitted.Text);
        return Unreadable.Of(Written.Path(submitted.Path), bytes, SourceText.Decode(submitted.Path, bytes).Problems[0]).Findings;
    }

    /// <summary>The minutes as they are read from their bytes; null where they cannot be.</summary>
    public static Submission? Read(Submitted submitted) =>
        SourceText.Decode(submitted.Path, Encoding.UTF8.GetBytes(submitted.Text)).Value is { } source
            ? submitted.Read() with { Document = MinutesDocument.Read(source).Value! }
            : null;
}

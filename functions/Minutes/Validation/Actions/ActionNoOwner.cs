using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>An action item that nobody is named for.</summary>
internal sealed partial class ActionNoOwner : Rule
{
    /// <summary>From so many items on the series' habit is known.</summary>
    private const int FewestItems = 3;

    /// <summary>A label and what stands for a name are no longer.</summary>
    private const int LongestLabel = 60;

    /// <summary>In so many minutes before it is looked for.</summary>
    private const int LookedBack = 12;

    /// <summary>What every label that asks for an owner begins with.</summary>
    private static readonly SoughtWords Labels = new(StringComparison.OrdinalIgnoreCase, "owner", "assignee", "responsible", "verantwortlich", "zuständig");

    public override RuleInfo Info { get; } = new("MIN030", "action-no-owner", Severity.Warning)
    {
        Trigger = "An action item that is marked as one names nobody, or an owner is asked for and none is named: `Owner: TBD`.",
        Reason = "What everybody is to do, nobody does; and what cannot be assigned cannot be asked for in the next meeting.",
        Before = "* AI: write to the harbour master",
        After = "* AI @mira-k: write to the harbour master",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        Dictionary<ActionMarkKind, bool>? usual = null;
        HashSet<int>? topics = null;
        foreach (var item in OpenIn(submission.Document))
        {
            if (item.HasOwner) continue;
            usual ??= [];
            if (!usual.TryGetValue(item.Kind, out var isUsual)) usual[item.Kind] = isUsual = IsUsual(submission, item.Kind);
            var isTopic = item.Kind is ActionMarkKind.Box && (topics ??= LinesOfTopics(submission.Document)).Contains(item.Line);
            var finding = At(item.Content, "the action item names nobody", "name who does it, right behind the mark");
            yield return isUsual && !isTopic ? finding : finding with { Severity = Severity.Note };
        }

        if (!submission.IsOver) yield break;
        if (!Labels.MayStandIn(submission.Document.Traces)) yield break;
        foreach (var line in submission.Document.Lines)
        {
            if (line.Kind is LineKind.Item && line.Content.Length <= LongestLabel && submission.ProseOf(line.Content).Contains(':') && Unowned().IsMatch(submission.ProseOf(line.Content)))
                yield return At(line.Content, "nobody is named as owner", "name who does it");
        }
    }

    private static HashSet<int> LinesOfTopics(MinutesDocument document) =>
        [.. document.Sections.Where(IsOfTopics).SelectMany(section => Enumerable.Range(section.Own.Start, section.Own.Count))];

    /// <summary>A box below an agenda is one of a topic, which is ticked when it was talked about.</summary>
    private static bool IsOfTopics(Section section) => section.Kind is SectionKind.Agenda || Topics().IsMatch(section.Text);

    private static ImmutableArray<OpenItem> OpenIn(MinutesDocument document) => document.ActionItems.IsEmpty ? [] : document.Once(minutes => new OpenItems([.. Read(minutes)])).All;

    private static IEnumerable<OpenItem> Read(MinutesDocument document)
    {
        var listed = new ListedNames(document);
        foreach (var item in document.ActionItems)
        {
            if (item is not { IsMarked: true, IsDone: false } || document.Lines[item.Line].Kind is LineKind.Heading || ActionMark.Of(document, item) is not { } mark) continue;
            yield return new(item.Line, document.Lines[item.Line].Content, mark.Kind, NamedOwner.IsGiven(document, item, mark, listed));
        }
    }

    /// <summary>Whether an owner is expected: behind AI always, unless the series mostly names none; behind other marks where it mostly names one.</summary>
    private static bool IsUsual(Submission submission, ActionMarkKind kind)
    {
        var (all, owned, before) = (0, 0, submission.Neighbours.Before);
        for (var index = Math.Max(0, before.Length - LookedBack); index < before.Length; index++) Count(before[index].Document);
        Count(submission.Document);
        return all < FewestItems ? kind is ActionMarkKind.Action : owned * 3 >= all * (kind is ActionMarkKind.Action ? 1 : 2);

        void Count(MinutesDocument document)
        {
            foreach (var item in OpenIn(document))
            {
                if (item.Kind != kind) continue;
                all++;
                if (item.HasOwner) owned++;
            }
        }
    }

    /// <summary>A label with no name behind it: <c>Owner: TBD</c>.</summary>
    [GeneratedRegex(@"^[*_]{0,3}(?:owners?|assignees?|responsible|verantwortlich|zuständig)[*_]{0,3}:[*_]{0,3}\s{0,3}[*_(]{0,3}(?:TBD|TBA|TBC|\?{1,3}|N\.?\s?N\.?|nobody(?:\ yet)?|none(?:\ yet)?|unassigned|not\ assigned|to\ be\ (?:found|assigned|decided|defined|determined)|offen|niemand)[*_).]{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unowned();

    private readonly record struct OpenItem(int Line, TextSpan Content, ActionMarkKind Kind, bool HasOwner);

    private sealed record OpenItems(ImmutableArray<OpenItem> All);

    [GeneratedRegex(@"\b(?:agenda|topics|(?:next|last|previous) meeting|pushed|postponed|deferred|parking lot)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Topics();
}

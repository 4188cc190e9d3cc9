using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Validation.Actions;

/// <summary>An action item that nobody is named for.</summary>
internal sealed partial class ActionNoOwner : Rule
{
    /// <summary>From so many items on the series' habit is known.</summary>
    private const int FewestItems = 3;

    /// <summary>In so many minutes before it is looked for.</summary>
    private const int LookedBack = 12;

    public override RuleInfo Info { get; } = new("MIN030", "action-no-owner", Severity.Warning)
    {
        Trigger = "An action item that is marked as one names nobody.",
        Reason = "What everybody is to do, nobody does; and what cannot be assigned cannot be asked for in the next meeting.",
        Before = "* AI: write to the harbour master",
        After = "* AI @mira-k: write to the harbour master",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var usual = new Dictionary<ActionMarkKind, bool>();
        var topics = new Lazy<HashSet<int>>(() => [.. submission.Document.Sections.Where(IsOfTopics).SelectMany(section => Enumerable.Range(section.Own.Start, section.Own.Count))]);
        foreach (var (item, mark) in OpenIn(submission.Document))
        {
            if (NamedOwner.IsGiven(submission.Document, item, mark)) continue;
            var finding = At(submission.Document.Lines[item.Line].Content, "the action item names nobody", "name who does it, right behind the mark");
            if (!usual.TryGetValue(mark.Kind, out var isUsual)) usual[mark.Kind] = isUsual = IsUsual(submission, mark.Kind);
            yield return isUsual && (mark.Kind is not ActionMarkKind.Box || !topics.Value.Contains(item.Line)) ? finding : finding with { Severity = Severity.Note };
        }
    }

    /// <summary>A box below an agenda is one of a topic, which is ticked when it was talked about.</summary>
    private static bool IsOfTopics(Section section) => section.Kind is SectionKind.Agenda || Topics().IsMatch(section.Text);

    private static IEnumerable<(ActionItem Item, ActionMark Mark)> OpenIn(MinutesDocument document) =>
        from item in document.ActionItems
        where item is { IsMarked: true, IsDone: false } && document.Lines[item.Line].Kind is not LineKind.Heading
        let mark = ActionMark.Of(document, item)
        where mark is not null
        select (item, mark.Value);

    /// <summary>Whether an owner is expected: behind AI always, unless the series mostly names none; behind other marks where it mostly names one.</summary>
    private static bool IsUsual(Submission submission, ActionMarkKind kind)
    {
        var (all, owned) = (0, 0);
        foreach (var document in submission.Neighbours.Before.TakeLast(LookedBack).Select(minutes => minutes.Document).Append(submission.Document))
        {
            foreach (var (item, mark) in OpenIn(document))
            {
                if (mark.Kind != kind) continue;
                all++;
                if (NamedOwner.IsGiven(document, item, mark)) owned++;
            }
        }

        return all < FewestItems ? kind is ActionMarkKind.Action : owned * 3 >= all * (kind is ActionMarkKind.Action ? 1 : 2);
    }

    [GeneratedRegex(@"\b(?:agenda|topics|(?:next|last|previous) meeting|pushed|postponed|deferred|parking lot)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Topics();
}

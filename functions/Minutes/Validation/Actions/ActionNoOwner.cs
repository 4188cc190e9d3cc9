using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>An action item that nobody is named for.</summary>
internal sealed class ActionNoOwner : Rule
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
        foreach (var item in OpenIn(submission.Document).Where(item => !item.HasOwner))
        {
            var finding = At(item.Content, "the action item names nobody", "name who does it, right behind the mark");
            if (!usual.TryGetValue(item.Kind, out var isUsual)) usual[item.Kind] = isUsual = IsUsual(submission, item.Kind);
            yield return isUsual ? finding : finding with { Severity = Severity.Note };
        }
    }

    private static ImmutableArray<OpenItem> OpenIn(MinutesDocument document) => document.Once(minutes => new OpenItems([.. Read(minutes)])).All;

    private static IEnumerable<OpenItem> Read(MinutesDocument document)
    {
        var listed = ListedNames.In(document);
        return
            from item in document.ActionItems
            where item is { IsMarked: true, IsDone: false } && document.Lines[item.Line].Kind is not LineKind.Heading
            let mark = ActionMark.Of(document, item)
            where mark is not null
            select new OpenItem(document.Lines[item.Line].Content, mark.Value.Kind, NamedOwner.IsGiven(document, item, mark.Value, listed));
    }

    /// <summary>Whether an owner is expected: behind AI always, unless the series mostly names none; behind other marks where it mostly names one.</summary>
    private static bool IsUsual(Submission submission, ActionMarkKind kind)
    {
        var documents = submission.Neighbours.Before.TakeLast(LookedBack).Select(minutes => minutes.Document).Append(submission.Document);
        var items = documents.SelectMany(document => OpenIn(document)).Where(item => item.Kind == kind).ToList();
        var owned = items.Count(item => item.HasOwner);
        return items.Count < FewestItems ? kind is ActionMarkKind.Action : owned * 3 >= items.Count * (kind is ActionMarkKind.Action ? 1 : 2);
    }

    private readonly record struct OpenItem(TextSpan Content, ActionMarkKind Kind, bool HasOwner);

    private sealed record OpenItems(ImmutableArray<OpenItem> All);
}

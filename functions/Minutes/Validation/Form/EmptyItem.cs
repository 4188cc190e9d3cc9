using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>A bullet, a box or a heading without words.</summary>
internal sealed class EmptyItem : Rule
{
    public override RuleInfo Info { get; } = new("MIN095", "empty-item", Severity.Note)
    {
        Trigger = "A heading has no words (a warning), or a bullet or a box has none and nothing below it.",
        Reason = "Either something was to be written there, or it was forgotten when the rest was taken out; readers cannot tell which.",
        Before = "* the gauge is up again\n* [ ]",
        After = "* the gauge is up again\n* [ ] @tjorven: tell the harbour master",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.IsOver || submission.IsSlides || submission.IsCancelled) return [];
        var document = submission.Document;
        if (WordlessIn(document) is not { } wordless) return [];
        var told = document.ParticipantLists.SelectMany(list => list.Lines).Select(line => line.Line).ToHashSet();
        told.UnionWith(document.Titles.Select(title => title.Line));
        var empty = wordless.Where(line => !told.Contains(line.Index)).ToLookup(line => line.Kind);
        return
        [
            .. Told(empty[LineKind.Heading], "this heading has no words", "write what the topic is, or take the heading out").Select(finding => finding with { Severity = Severity.Warning }),
            .. Told(empty[LineKind.Item].Where(line => IsAlone(submission, line)), "this item has no words", "write what was to stand there, or take the item out"),
        ];
    }

    private static List<MinutesLine>? WordlessIn(MinutesDocument document)
    {
        List<MinutesLine>? wordless = null;
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.Content.Length <= 3 && IsWordless(document, line)) (wordless ??= []).Add(line);
        }

        return wordless;
    }

    private IEnumerable<Finding> Told(IEnumerable<MinutesLine> lines, string message, string advice) =>
        lines.Select(line => line.Span).ToImmutableArray() is [var first, .. var rest] ? [At(first, message, advice) with { AlsoAt = [.. rest] }] : [];

    private static bool IsWordless(MinutesDocument document, in MinutesLine line) => line.Kind switch
    {
        LineKind.Heading => line.Content.Length == 0 && document.Source.Slice(line.Span).TrimStart() is ['#', ..],
        LineKind.Item => line.Content.Length == 0 || document.Source.Slice(line.Content) is "[ ]" or "[x]" or "[X]",
        _ => false,
    };

    /// <summary>Whether nothing hangs on an item; below a prompt it is an answer that is missing, which is told by another rule.</summary>
    private static bool IsAlone(Submission submission, MinutesLine item)
    {
        var lines = submission.Document.Lines;
        var next = item.Index + 1 < lines.Length ? lines[item.Index + 1] : default;
        if (item.Index + 1 < lines.Length && next.Kind is not LineKind.Blank and not LineKind.Heading && next.Depth >= item.Depth && !(next.Kind is LineKind.Item && next.Depth == item.Depth)) return false;
        var above = item.Index > 0 ? lines[item.Index - 1] : default;
        return !(above.IsContent && above.Depth < item.Depth && submission.SeriesLines.Contain(submission.Document.TextOf(above.Content)));
    }
}

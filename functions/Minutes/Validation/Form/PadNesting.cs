using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Lists that were lost on the way from a pad.</summary>
internal sealed class PadNesting : Rule
{
    public override RuleInfo Info { get; } = new("MIN085", "pad-nesting", Severity.Warning)
    {
        Order = MendingOrder.Marks,
        Trigger = "A list has lost its levels or markers: `** item` for a second level, `*item` without blank, `•` for a bullet, two kinds of markers side by side for two levels, a `->` line in front of its bullet.",
        Reason = "Markdown shows such lines as running text, or all on one level: what was said to what is lost.",
        Before = "* the ferry goes again\n** twice a day",
        After = "* the ferry goes again\n  * twice a day",
        Fix = "Writes the marker and the indentation that Markdown understands, where the marker tells the level.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        foreach (var finding in Levels(RepeatedMarkers.In(document))) yield return finding;
        foreach (var finding in Glued(GluedMarkers.In(document))) yield return finding;
        foreach (var finding in Escaped(EscapedMarkers.In(document))) yield return finding;
        foreach (var finding in Foreign(ForeignBullets.In(document))) yield return finding;
        foreach (var finding in Alternating(AlternatingMarkers.In(document))) yield return finding;
        foreach (var finding in Fallen(FallenArrows.In(document))) yield return finding;
    }

    private IEnumerable<Finding> Levels((ImmutableArray<TextEdit> Edits, ImmutableArray<TextSpan> Unclear) found) => found is { Edits: [], Unclear: [] }
        ? []
        : AtAll(
            found.Edits,
            count => count == 1 ? "the repeated marker means a deeper level, but Markdown does not know it" : $"{count} repeated markers mean deeper levels, but Markdown does not know them",
            "indent the item, with one marker",
            "indent the items")
        .Concat(Once(found.Unclear, "the repeated marker means a deeper level, but no item stands above it that it could belong to", "indent the item below the one that it belongs to, with one marker"));

    private IEnumerable<Finding> Glued(ImmutableArray<TextEdit> blanks) => AtAll(
        blanks,
        count => count == 1 ? "the list marker has no blank behind it, so Markdown takes the line for text" : $"{count} list markers have no blank behind them, so Markdown takes the lines for text",
        "put a blank behind the marker",
        "put the blank in");

    private IEnumerable<Finding> Escaped(ImmutableArray<TextEdit> backslashes) => AtAll(
        backslashes,
        count => count == 1 ? "a backslash stands before the list marker, so Markdown takes the line for text" : $"backslashes stand before {count} list markers, so Markdown takes the lines for text",
        "take the backslash out",
        "take the backslash out");

    private IEnumerable<Finding> Foreign(ImmutableArray<TextEdit> bullets) => AtAll(
        bullets,
        count => count == 1 ? "Markdown does not know this bullet and takes the line for text" : $"Markdown does not know the bullets of {count} lines and takes them for text",
        "write `*` or `-` for it",
        "write the bullets that Markdown knows");

    private IEnumerable<Finding> Alternating(AlternatingMarkers found) => found is { Lost: [], Mixed: [] }
        ? []
        : Once(found.Lost, "two kinds of markers alternate on one level, as if the level below had lost its indentation", "indent what belongs to the item above, or write one marker for all")
            .Select(finding => finding with { Fix = found.Edits.IsEmpty ? null : new("indent the items as their marker is indented elsewhere", found.Edits) })
            .Concat(Once(found.Mixed, "the list has two kinds of markers on one level", "write one marker for all, or indent what belongs to the item above").Select(finding => finding with { Severity = Severity.Note }));

    private IEnumerable<Finding> Fallen((ImmutableArray<TextSpan> Places, ImmutableArray<TextEdit> Edits) found) =>
        Once(found.Places, "the line has fallen out of the bullet above", "indent it to the bullet's text")
            .Select(finding => finding with { Severity = Severity.Note, Fix = found.Edits.IsEmpty ? null : new("indent it to the bullet's text", found.Edits) });

    private IEnumerable<Finding> Once(ImmutableArray<TextSpan> places, string message, string advice) =>
        places is [var first, .. var rest] ? [At(first, message, advice) with { AlsoAt = [.. rest] }] : [];
}

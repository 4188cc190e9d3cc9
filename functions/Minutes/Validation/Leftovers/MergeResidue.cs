using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>MIN042: what a merge or a diff left in the text.</summary>
internal sealed class MergeResidue : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN042", "merge-residue", Severity.Error)
    {
        Trigger = "Conflict markers of a merge, or lines of a diff, stand outside of code.",
        Reason = "Nobody can tell which of both texts holds, and Markdown makes headings and quotes of the markers.",
        Before = """
            <<<<<<< HEAD
            * the gauge is up again
            =======
            * the gauge is still down
            >>>>>>> notes-of-tjorven
            """,
        After = "* the gauge is up again",
        Fix = "Takes out a marker or a header that stands alone, and the `+` before lines that a diff added.",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (!MayHaveResidue(document)) return [];
        var fenced = Fences.LinesIn(document);
        var diffs = DiffResidue.In(document).ToList();
        return [.. Conflicts(document, fenced), .. Diffs(document, diffs), .. Signed(document, [.. diffs.SelectMany(diff => diff.Lines)]), .. Suggestions(document, fenced)];
    }

    /// <summary>What a reviewer suggested, pasted with its fence: GitHub offers it as a change in a review only, and shows it as code in a file.</summary>
    private IEnumerable<Finding> Suggestions(MinutesDocument document, HashSet<int> fenced) =>
        from line in document.Lines
        where fenced.Contains(line.Index) && document.Source.Slice(line.Span).Trim() is "```suggestion"
        select At(line.Span, "a reviewer's suggestion was left in with its fence, so that it shows as code", "take the fence out, and keep the lines that are right") with { Severity = Severity.Warning };

    private static bool MayHaveResidue(MinutesDocument document)
    {
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.Kind is LineKind.Item && document.Source.Slice(line.Content) is ['<' or '>', ..]) return true;
            if (line.Kind is not LineKind.Blank && MayBeResidue(document.Source.Slice(line.Span).TrimStart())) return true;
        }

        return false;
    }

    /// <summary>Whether a line begins as residue does; nearly no line of minutes does, and it is much cheaper to tell.</summary>
    private static bool MayBeResidue(ReadOnlySpan<char> line) => line switch
    {
        ['`', '`', '`', 's', ..] => true,
        ['<', '<' or ' ', ..] or ['>', '>', '>', ..] => true,
        ['=', '=', '=', '=', ..] or ['|', '|', '|', '|', ..] => true,
        ['+', _, ..] or ['-', '#' or '*', ..] => true,
        _ => DiffResidue.MayBeHeader(line),
    };

    private IEnumerable<Finding> Conflicts(MinutesDocument document, HashSet<int> fenced) =>
        from conflict in ConflictMarkers.In(document, fenced)
        let words = Quote.Of(document.TextOf(document.Lines[conflict[0]].Span).Trim())
        select conflict.Length == 1
            ? AtLines(document, conflict, $"a marker of a merge conflict was left in: {words}", "look whether a line stands twice around it, and take it out", "take out the marker") with { Severity = SeverityOf(document, conflict[0]) }
            : AtLines(document, conflict, $"a merge conflict was not resolved: {words}", "keep the lines that are right and take out the markers");

    /// <summary>Seven <c>=</c> below a blank line may be meant to divide.</summary>
    private static Severity SeverityOf(MinutesDocument document, int marker) =>
        document.Source.Slice(document.Lines[marker].Span).Trim() is ['=', ..] && (marker == 0 || document.Lines[marker - 1].Kind is LineKind.Blank) ? Severity.Warning : Severity.Error;

    private IEnumerable<Finding> Diffs(MinutesDocument document, List<DiffResidue> diffs) =>
        from diff in diffs
        let words = Quote.Of(document.TextOf(document.Lines[diff.Lines[0]].Span).Trim())
        select AtLines(
            document,
            diff.Lines,
            $"a piece of a diff was left in: {words}",
            "keep the lines that are right, without the signs before them",
            diff.IsHeaderOnly ? "take out the header of the diff" : null);

    private Finding AtLines(MinutesDocument document, ImmutableArray<int> lines, string message, string advice, string? fix = null) =>
        At(document.Lines[lines[0]].Span, message, advice) with
        {
            AlsoAt = [.. lines.Skip(1).Select(line => document.Lines[line].Span)],
            Fix = fix is null ? null : new(fix, [WholeLines.TakenOut(document, new(lines[0], lines[^1] + 1))]) { Kind = FixKind.Residue },
        };

    /// <summary>Lines with the sign of a diff before them, and no header: likely, but no more.</summary>
    private IEnumerable<Finding> Signed(MinutesDocument document, HashSet<int> told)
    {
        var signed = DiffResidue.SignedIn(document).FindAll(line => !told.Contains(line));
        if (signed is not [var first, .. var rest]) yield break;
        var spans = signed.Select(line => new TextSpan(document.Lines[line].Span.Start, 1)).ToImmutableArray();
        // Where the old line stands above the new one, a person has to tell which of both holds.
        var areAdded = signed.TrueForAll(line => document.Source.Text[document.Lines[line].Span.Start] == '+' && !(line > 0 && DiffResidue.MayBeOld(document, line - 1)));
        yield return At(spans[0], $"\"{document.Source.Text[document.Lines[first].Span.Start]}\" before the line looks as if it came from a diff", "take the sign out, or the line where it is the old one") with
        {
            Severity = Severity.Warning,
            AlsoAt = [.. rest.Select(line => new TextSpan(document.Lines[line].Span.Start, 1))],
            Fix = areAdded ? new("take out the +", [.. spans.Select(TextEdit.Delete)]) : null,
        };
    }
}

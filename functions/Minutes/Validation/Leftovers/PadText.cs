using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>MIN041: what a pad says of itself, and what it tells people to do.</summary>
internal sealed class PadText : Rule
{
    internal static RuleInfo About { get; } = new("MIN041", "pad-text", Severity.Warning)
    {
        Trigger = "A line of the pad was left in: its welcome, its tags, a table of contents that only the pad renders, an instruction to fill something in.",
        Reason = "It says nothing of the meeting, and readers of the minutes can do nothing with it.",
        Before = """
            [TOC]
            * all readings are in
            """,
        After = "* all readings are in",
        Fix = "Takes the line out, where nothing hangs on it.",
    };

    public override RuleInfo Info => About;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        var lines = PadPhrases.In(submission);
        return lines.Count == 0 ? [] : Found(submission, lines);
    }

    private IEnumerable<Finding> Found(Submission submission, List<PadLine> all)
    {
        var document = submission.Document;
        var placeholders = new Lazy<HashSet<int>>(() => [.. Placeholders.In(submission).Where(place => submission.Tells(TemplateText.About, place.Span)).Select(place => place.Line.Index)]);
        var lines = all.FindAll(line => !submission.SeriesLines.Contain(document.TextOf(line.Line.Content)) && !(line.IsInTopic && placeholders.Value.Contains(line.Line.Index)));
        return RunsOf(document, lines.Where(line => line.Kind is not PadLineKind.Container)).Select(run => Found(document, run))
            .Concat(Boxes(document, lines.FindAll(line => line.Kind is PadLineKind.Container)));
    }

    /// <summary>Lines between which nothing stands came together, and go together.</summary>
    private static IEnumerable<List<PadLine>> RunsOf(MinutesDocument document, IEnumerable<PadLine> lines)
    {
        List<PadLine> run = [];
        foreach (var line in lines)
        {
            if (run is [.., var last] && (last.Kind != line.Kind || !AreBlank(document, last.Line.Index + 1, line.Line.Index)))
            {
                yield return run;
                run = [];
            }

            run.Add(line);
        }

        if (run.Count > 0) yield return run;
    }

    private static bool AreBlank(MinutesDocument document, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (document.Lines[index].Kind is not LineKind.Blank) return false;
        }

        return true;
    }

    private Finding Found(MinutesDocument document, List<PadLine> run)
    {
        var lines = new LineRange(run[0].Line.Index, run[^1].Line.Index + 1);
        var words = Quote.Of(document.TextOf(run[0].Line.Content));
        var (message, advice) = run[0].Kind is PadLineKind.Instruction
            ? ($"{words} tells how to fill in the pad", "take it out, the minutes are written")
            : ($"{words} is the pad's own text", "take it out, it means nothing outside of the pad");
        var fix = run.TrueForAll(line => !line.HasChildren && !line.IsInTopic) && !IsListFollowing(document, lines) ? new Fix(run.Count == 1 ? "take out the line" : "take out the lines", [WholeLines.TakenOut(document, lines)]) { Kind = FixKind.Residue } : null;
        return At(run[0].Line.Content, message, advice, fix) with
        {
            Severity = run[0].IsInTopic ? Severity.Note : Severity.Warning,
            AlsoAt = [.. run.Skip(1).Select(line => line.Line.Content)],
        };
    }

    /// <summary>Whether an instruction introduces a list that goes on below it: only a person sees where that ends.</summary>
    private static bool IsListFollowing(MinutesDocument document, LineRange lines) =>
        lines.End < document.Lines.Length
        && document.Lines[lines.End].Kind is LineKind.Item
        && lines.Of(document).Any(line => document.Source.Slice(line.Content).EndsWith(":", StringComparison.Ordinal));

    /// <summary>Some of the programs that make pages of minutes know these boxes, too.</summary>
    private IEnumerable<Finding> Boxes(MinutesDocument document, List<PadLine> lines)
    {
        if (lines is not [var first, .. var rest]) yield break;
        var edits = RunsOf(document, lines).Select(run => WholeLines.TakenOut(document, new(run[0].Line.Index, run[^1].Line.Index + 1)));
        yield return At(first.Line.Content, "only the pad makes a coloured box of the lines between three colons", "take the colons out, or make it a quote", new("take out the colons", [.. edits]) { Kind = FixKind.Residue }) with
        {
            Severity = Severity.Note,
            AlsoAt = [.. rest.Select(line => line.Line.Content)],
        };
    }
}

using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Agenda;

/// <summary>MIN026: text that was pasted twice.</summary>
internal sealed class RepeatedText : Rule
{
    /// <summary>So short a line may stand twice by chance.</summary>
    private const int ShortestLine = 16, ShortestItem = 40, ShortestParagraph = 80;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN026", "repeated-text", Severity.Warning)
    {
        Trigger = "A paragraph, or an item with all that hangs on it, stands twice, word for word: an item directly below itself, a long one below the same heading, a long paragraph anywhere.",
        Reason = "It was pasted twice, and perhaps over something else; whoever reads it looks for the difference.",
        Before = """
            * the ferry takes the spare gauge along on Monday
            * the ferry takes the spare gauge along on Monday
            """,
        After = "* the ferry takes the spare gauge along on Monday",
        Fix = "Takes out the second one, where it stands directly below the first.",
    };

    /// <inheritdoc/>
    /// <remarks>In most minutes no line that is long enough stands twice, and nothing else need be looked at.</remarks>
    public override IEnumerable<Finding> Check(Submission submission) =>
        submission.IsSlides || SaidLines.Of(submission.Document).LongestTwice < ShortestLine ? [] : [.. Items(submission.Document), .. Paragraphs(submission)];

    private IEnumerable<Finding> Items(MinutesDocument document)
    {
        var told = ToldElsewhere(document);
        var (latest, seen) = (new List<int>(), new Dictionary<TextSpan, int>(new SameText(document.Source)));
        foreach (var line in document.Lines)
        {
            if (line.Kind is LineKind.Heading)
            {
                latest.Clear();
                seen.Clear();
            }

            if (line.Kind is not LineKind.Item) continue;
            while (latest.Count > line.Depth) latest.RemoveAt(latest.Count - 1);
            var above = latest.Count == line.Depth ? latest[^1] : -1;
            if (above >= 0) latest.RemoveAt(latest.Count - 1);
            while (latest.Count < line.Depth - 1) latest.Add(-1);
            latest.Add(line.Index);
            if (told.Contains(line.Index)) continue;
            if (above < 0 || !IsSame(document, document.Lines[above], line, ShortestLine))
            {
                if (FirstOf(document, line, seen) is { } first) yield return Twice(document, line, first, null);
                continue;
            }

            var copy = new LineRange(line.Index, line.Index + LengthOf(document, above, line.Index));
            // What hangs on the second one only was said of the item; the line above it is the one too many.
            if (line.Index == above + 1) copy = new(above, line.Index);
            else if (!IsSameBlock(document, above, copy)) continue;
            yield return Twice(document, line, above, copy);
        }
    }

    /// <summary>The lines of what is told as a topic or a participant that stands twice; and a recap says again what is to be done.</summary>
    private static HashSet<int> ToldElsewhere(MinutesDocument document)
    {
        var told = new HashSet<int>();
        foreach (var topic in document.Topics)
        {
            if (topic.Form is TopicForm.Bullet) told.Add(topic.Line);
        }

        foreach (var list in document.ParticipantLists)
        {
            foreach (var line in list.Lines) told.Add(line.Line);
        }

        foreach (var item in document.ActionItems) told.Add(item.Line);
        return told;
    }

    /// <summary>Where a long item of words stood before; null where it did not, or is too short or an address.</summary>
    private static int? FirstOf(MinutesDocument document, MinutesLine item, Dictionary<TextSpan, int> seen)
    {
        if (item.Content.Length < ShortestItem || document.Source.Slice(item.Content).Count(' ') < 4) return null;
        return seen.TryAdd(item.Content, item.Index) ? null : seen[item.Content];
    }

    /// <summary>The lines of an item and of what hangs on it, without the blank ones behind it.</summary>
    private static int LengthOf(MinutesDocument document, int item, int next)
    {
        while (document.Lines[next - 1].Kind is LineKind.Blank) next--;
        return next - item;
    }

    /// <summary>Whether an item with what hangs on it stands again below, and ends there.</summary>
    private static bool IsSameBlock(MinutesDocument document, int first, LineRange copy)
    {
        if (copy.End > document.Lines.Length) return false;
        for (var offset = 1; offset < copy.Count; offset++)
        {
            var (line, other) = (document.Lines[first + offset], document.Lines[copy.Start + offset]);
            if (line.Kind != other.Kind || !IsSame(document, line, other, 0)) return false;
        }

        return copy.End == document.Lines.Length || document.Lines[copy.End] is var next && (next.Kind is not (LineKind.Item or LineKind.Text) || next.Depth <= document.Lines[copy.Start].Depth);
    }

    private IEnumerable<Finding> Paragraphs(Submission submission)
    {
        var document = submission.Document;
        var seen = new Dictionary<TextSpan, int>(new SameText(document.Source));
        var previous = -1;
        foreach (var line in document.Lines)
        {
            if (!line.IsContent) continue;
            if (!IsParagraph(document, line))
            {
                previous = -1;
                continue;
            }

            var isBelow = previous >= 0 && IsSame(document, document.Lines[previous], line, ShortestLine);
            previous = line.Index;
            if (line.Content.Length < ShortestParagraph && !isBelow) continue;
            if (seen.TryGetValue(line.Content, out var first) && !submission.SeriesLines.Contain(document.TextOf(line.Content))) yield return Twice(document, line, first, isBelow ? new(line.Index, line.Index + 1) : null);
            else if (isBelow) yield return Twice(document, line, line.Index, new(line.Index, line.Index + 1));
            seen.TryAdd(line.Content, line.Index);
        }
    }

    /// <summary>A line of text that is a paragraph for itself, and no label, row, link or quote.</summary>
    private static bool IsParagraph(MinutesDocument document, MinutesLine line) =>
        line is { Kind: LineKind.Text, Depth: 0 }
        && document.Source.Slice(line.Content) is [not ('|' or '<' or '>' or '!' or '[' or '-' or '*'), ..] text && text.Count(' ') >= 4
        && (line.Index == 0 || document.Lines[line.Index - 1].Kind is not LineKind.Text)
        && (line.Index + 1 == document.Lines.Length || document.Lines[line.Index + 1].Kind is not LineKind.Text);

    private static bool IsSame(MinutesDocument document, MinutesLine one, MinutesLine other, int shortest) =>
        one.Content.Length == other.Content.Length && one.Content.Length >= shortest
        && document.Source.Slice(one.Content).SequenceEqual(document.Source.Slice(other.Content));

    private Finding Twice(MinutesDocument document, MinutesLine line, int first, LineRange? copy) => At(
        line.Content,
        $"{Quote.Of(document.TextOf(line.Content))} stands in line {first + 1}, too",
        "take one of them out",
        copy is { } lines ? new("take out the copy", [WholeLines.TakenOut(document, lines)]) { Kind = FixKind.Copy } : null);

    /// <summary>Compares places by what stands there.</summary>
    private sealed class SameText(SourceText source) : IEqualityComparer<TextSpan>
    {
        public bool Equals(TextSpan one, TextSpan other) => source.Slice(one).SequenceEqual(source.Slice(other));

        public int GetHashCode(TextSpan place) => string.GetHashCode(source.Slice(place));
    }
}

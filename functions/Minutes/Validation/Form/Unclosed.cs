using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Code, a comment or a folded part that does not end.</summary>
internal sealed class Unclosed : Rule
{
    private static readonly SoughtWords Folds = new(StringComparison.OrdinalIgnoreCase, "<details", "</details");
    private static readonly SoughtWords Comment = new(StringComparison.Ordinal, "<!--");

    public override RuleInfo Info { get; } = new("MIN082", "unclosed", Severity.Warning)
    {
        Trigger = "A fenced block of code, a comment or a `<details>` begins and does not end.",
        Reason = "It swallows what stands below it: topics turn into code, or are not shown at all.",
        Before = "<!-- to be filled in by the harbour master",
        After = "<!-- to be filled in by the harbour master -->",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        IEnumerable<Finding> enclosed = document.Enclosures.IsEmpty && !Comment.MayStandIn(document.Traces) ? [] : [.. Fences(document), .. Comments(document)];
        return Folds.For(document.Traces, document.Prose) is { } folds ? enclosed.Concat(Details(document, folds)) : enclosed;
    }

    /// <summary>
    /// Where a fence is missing, Markdown takes the next block's opening fence for the closing one, and says at the very end that
    /// something is open. The block that holds what is no code is the one to look at.
    /// </summary>
    private IEnumerable<Finding> Fences(MinutesDocument document)
    {
        var fences = document.Enclosures.Where(enclosure => IsFence(document, enclosure)).ToList();
        var toTheEnd = fences is [.., { IsClosed: false } last] && last.Lines.End == document.Lines.Length ? last : (Enclosure?)null;
        foreach (var fence in fences)
        {
            var inner = InnerLine(document, fence, orHeading: toTheEnd is not null);
            if (fence.IsClosed && inner is null) continue;
            var swallowed = inner is null ? "" : $": line {inner + 1} stands in it";
            var finding = At(
                document.Lines[fence.Lines.Start].Content,
                $"the code that begins here does not end{swallowed}",
                "put a line with the same fence below the code, indented like this one");
            yield return toTheEnd is { } end && end != fence ? finding with { AlsoAt = [document.Lines[end.Lines.Start].Content] } : finding;
            if (toTheEnd is not null && fence.Lines.End == document.Lines.Length || inner is not null) yield break;
        }
    }

    private static bool IsFence(MinutesDocument document, Enclosure enclosure) =>
        !document.Source.Slice(document.Lines[enclosure.Lines.Start].Content).Contains("<!--", StringComparison.Ordinal);

    /// <summary>A line between the fences that cannot be code: another opening fence with a language, or a heading below level 1.</summary>
    private static int? InnerLine(MinutesDocument document, Enclosure fence, bool orHeading)
    {
        var opening = FenceOf(document, fence.Lines.Start);
        for (var index = fence.Lines.Start + 1; index < fence.Lines.End; index++)
        {
            var line = document.Source.Slice(document.Lines[index].Content);
            if (line.StartsWith(opening) && char.IsAsciiLetter(line.TrimStart(opening[0]) is [var language, ..] ? language : ' ')) return index;
            if (orHeading && line.StartsWith("##") && line.TrimStart('#') is [' ', ..]) return index;
        }

        return null;
    }

    private static ReadOnlySpan<char> FenceOf(MinutesDocument document, int index)
    {
        var line = document.Source.Slice(document.Lines[index].Content);
        var start = line.IndexOfAny('`', '~');
        if (start < 0) return "```";
        var length = line[start..].IndexOfAnyExcept(line[start]);
        return length < 0 ? line[start..] : line.Slice(start, length);
    }

    private IEnumerable<Finding> Comments(MinutesDocument document)
    {
        foreach (var comment in document.Enclosures)
        {
            if (IsFence(document, comment)) continue;
            var content = document.Lines[comment.Lines.Start].Content;
            if (!comment.IsClosed) yield return Open(content, "the comment that begins here does not end, so nothing below it is shown");
            else if (SecondOpening(document, comment) is { } line) yield return Open(content, $"the comment that begins here does not end before the next one on line {line + 1}");
        }

        var at = document.Prose.IndexOf("<!--", StringComparison.Ordinal);
        if (at >= 0) yield return Open(new(at, 4), "the comment that begins here does not end, so it is shown as text");
    }

    /// <summary>What GitHub folds away, with all that stands below it where it does not end.</summary>
    private IEnumerable<Finding> Details(MinutesDocument document, SearchValues<string> folds)
    {
        var open = new Stack<TextSpan>();
        for (var from = 0; document.Prose.AsSpan(from).IndexOfAny(folds) is >= 0 and var leap; from += leap + 2)
        {
            if (document.Prose[from + leap + 1] != '/') open.Push(new(from + leap, "<details".Length));
            else open.TryPop(out _);
        }

        return open.Reverse().Select(span => At(span, "the part that is folded away here does not end, so all below it is folded away, too", "put `</details>` where it ends"));
    }

    private static int? SecondOpening(MinutesDocument document, Enclosure comment)
    {
        for (var index = comment.Lines.Start + 1; index < comment.Lines.End; index++)
        {
            if (document.Source.Slice(document.Lines[index].Content).StartsWith("<!--")) return index;
        }

        return null;
    }

    private Finding Open(TextSpan span, string message) => At(span, message, "put `-->` where it ends");
}

using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Bold text or code inside a line that begins and does not end, or the other way round.</summary>
internal sealed class UnbalancedMark : Rule
{
    private static readonly SoughtWords Marks = new(StringComparison.Ordinal, "`", "**", "_", "~~");
    private static readonly SearchValues<char> Signs = SearchValues.Create("`*_~");

    public override RuleInfo Info { get; } = new("MIN091", "unbalanced-mark", Severity.Warning)
    {
        Trigger = "`**` or a backtick stands alone in its paragraph, or `_`, `__` or `~~` at its beginning: what it should close, or what should close it, is missing.",
        Reason = "The sign is shown as text, and what was meant to stand out does not.",
        Before = "* **Decision: the gauge stays",
        After = "* **Decision:** the gauge stays",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (Marks.For(document.Traces, document.Prose) is null) yield break;
        foreach (var paragraph in ParagraphsOf(document))
        {
            if (Ticks.LonelyIn(submission.Source.Text, paragraph) is { } tick)
                yield return At(tick, "the backtick stands alone, so no code begins or ends here", "write the other one, or take it out");
            else if (Stars.LonelyIn(submission.Source.Text, document.Prose, paragraph) is { } stars)
                yield return At(stars, "`**` stands alone, so nothing is bold here", "write the other one, or take it out");
            else if (LonelyStart.In(document.Prose, paragraph) is { } start)
                yield return At(start, $"`{document.TextOf(start)}` stands alone, so nothing stands out here", "write the other one, or take it out");
        }
    }

    /// <summary>The paragraphs, items and headings with such a sign, as spans; rows of tables and HTML are none.</summary>
    private static IEnumerable<TextSpan> ParagraphsOf(MinutesDocument document)
    {
        var lines = document.Lines;
        for (var index = 0; index < lines.Length;)
        {
            var first = lines[index++];
            if (!first.IsContent) continue;
            if (first.Kind is not LineKind.Heading)
            {
                while (index < lines.Length && lines[index].Kind is LineKind.Text) index++;
            }

            var span = TextSpan.Between(first.Content.Start, lines[index - 1].Content.End);
            if (document.Source.Slice(span) is not ['|' or '<', ..] and var text && text.ContainsAny(Signs)) yield return span;
        }
    }
}

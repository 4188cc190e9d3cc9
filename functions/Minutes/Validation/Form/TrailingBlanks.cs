using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Blanks at the ends of lines.</summary>
internal sealed class TrailingBlanks : Rule
{
    private const string Blanks = " \t\u00a0";

    public override RuleInfo Info { get; } = new("MIN086", "trailing-blanks", Severity.Note)
    {
        Trigger = "A line ends with blanks; the two blanks that break a line inside a paragraph are meant.",
        Reason = "Nobody sees them, and a diff shows them as changes.",
        Before = "* the ferry goes again   ",
        After = "* the ferry goes again",
        Fix = "Takes the blanks away.",
    };

    public override IEnumerable<Finding> Check(Submission submission) => AtAll(
        Trailing(submission.Document),
        count => count == 1 ? "the line ends with blanks" : $"{count} lines end with blanks",
        "let the editor trim lines when it saves",
        "take the blanks away");

    private static ImmutableArray<TextEdit> Trailing(MinutesDocument document)
    {
        var edits = new List<TextEdit>();
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.Span.Length == 0 || document.Source.Text[line.Span.End - 1] is not (' ' or '\t' or '\u00a0') || line.Kind is LineKind.Hidden) continue;
            var text = document.Source.Slice(line.Span);
            var trimmed = text.TrimEnd(Blanks).Length;
            if (text[trimmed..] is "  " && IsGoneOnWith(document.Lines, line.Index)) continue;
            edits.Add(TextEdit.Delete(TextSpan.Between(line.Span.Start + trimmed, line.Span.End)));
        }

        return [.. edits];
    }

    /// <summary>Whether the next line goes on with the paragraph that this one stands in.</summary>
    private static bool IsGoneOnWith(ImmutableArray<MinutesLine> lines, int index) =>
        lines[index].Kind is LineKind.Text or LineKind.Item && index + 1 < lines.Length && lines[index + 1].Kind is LineKind.Text;
}

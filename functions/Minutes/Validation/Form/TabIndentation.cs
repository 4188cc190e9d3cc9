using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Tabs in the indentation of a file that indents with blanks.</summary>
internal sealed class TabIndentation : Rule
{
    public override RuleInfo Info { get; } = new("MIN083", "tab-indentation", Severity.Note)
    {
        Order = MendingOrder.Nesting,
        Trigger = "Some lines are indented with tabs and others with blanks.",
        Reason = "Editors show tabs in different widths: what looks nested to one person is none to another.",
        Before = "* the ferry\n  * goes again\n\t* twice a day",
        After = "* the ferry\n  * goes again\n    * twice a day",
        Fix = "Writes as many blanks as Markdown reads for the tabs, so that nothing changes its level; where only the minutes before indent with blanks, a person decides.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.Document.Traces.Has('\t')) return [];
        var isAmongBlanks = IsAmongBlanks(submission.Document);
        if (!isAmongBlanks && !IsBehindBlanks(submission)) return [];
        return AtAll(
            [.. submission.Document.Lines.Where(line => HasTab(submission.Document, line)).Select(line => Expanded(submission.Document, line))],
            count => count == 1 ? "the line is indented with a tab, others with blanks" : $"{count} lines are indented with tabs, others with blanks",
            "let the editor indent with blanks",
            "write blanks for the tabs")
            .Select(finding => isAmongBlanks ? finding : finding with { Fix = null });
    }

    /// <summary>Whether others indent with blanks: lines of this file, or all other files where one line is too little for a habit.</summary>
    private static bool IsAmongBlanks(MinutesDocument document) => HasBlanks(document) || document.Lines.Count(line => HasTab(document, line)) == 1;

    /// <summary>Whether the minutes before indent with blanks. Mending by that would go on from file to file: those are mended, too.</summary>
    private static bool IsBehindBlanks(Submission submission) =>
        submission.Neighbours.Predecessor?.Document is { } before && HasBlanks(before) && !before.Lines.Any(line => HasTab(before, line));

    private static bool HasBlanks(MinutesDocument document) =>
        document.Lines.Any(line => line.IsContent && IndentationOf(document, line) is [' ', ..]);

    private static bool HasTab(MinutesDocument document, MinutesLine line) => line.IsContent && IndentationOf(document, line).Contains('\t');

    private static ReadOnlySpan<char> IndentationOf(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Span);
        return text[..(text.Length - text.TrimStart(" \t").Length)];
    }

    private static TextEdit Expanded(MinutesDocument document, MinutesLine line)
    {
        var indentation = IndentationOf(document, line);
        return new(new(line.Span.Start, indentation.Length), new(' ', LineText.IndentOf(indentation)));
    }
}

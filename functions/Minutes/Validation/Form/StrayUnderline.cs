using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>A line of dashes that makes a heading of the text above it.</summary>
internal sealed class StrayUnderline : Rule
{
    /// <summary>An underline is about as long as its heading.</summary>
    private const int Difference = 3;

    /// <summary>A longer text is none of a heading.</summary>
    private const int LongestHeading = 80;

    public override RuleInfo Info { get; } = new("MIN092", "stray-underline", Severity.Warning)
    {
        Trigger = "A line of dashes stands directly below a text, in minutes whose headings begin with `#`.",
        Reason = "Markdown makes a heading of the text above the dashes, though they were meant to divide.",
        Before = "The ferry goes again.\n---",
        After = "The ferry goes again.\n\n---",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        if (submission.IsSlides) yield break;
        var underlined = document.Sections.Where(section => IsUnderlined(document, section)).ToList();
        var others = document.Sections.Length - underlined.Count;
        foreach (var section in underlined)
        {
            var underline = UnderlineOf(document, section);
            if (document.Source.Slice(document.Lines[underline].Content) is not ['-', ..] || IsMeant(submission, section, underline, isHabit: underlined.Count > 1 || others < 2)) continue;
            yield return At(
                document.Lines[underline].Content,
                $"the dashes make a heading of the text above them",
                "put a blank line above the dashes, or take them out");
        }
    }

    private static bool IsUnderlined(MinutesDocument document, Section section) =>
        document.Source.Slice(document.Lines[section.Line].Span).TrimStart() is not ['#', ..] && document.Lines[section.Line].Kind is LineKind.Heading;

    /// <summary>The index of the line below the heading that makes it one; all lines between belong to its text.</summary>
    private static int UnderlineOf(MinutesDocument document, Section section)
    {
        var index = section.Line + 1;
        while (index + 1 < document.Lines.Length && document.Lines[index].Kind is not LineKind.Rule) index++;
        return index;
    }

    /// <summary>Whether it looks like a heading: as long as its line, short, and no sentence.</summary>
    private static bool IsMeant(Submission submission, Section section, int underline, bool isHabit)
    {
        var text = section.Text.Trim();
        var isText = underline > section.Line + 1 || text.Length > LongestHeading || text is [.., '.' or ';' or ',' or '!'];
        var length = submission.Document.Lines[underline].Content.Length;
        if (Math.Abs(length - section.Text.Length) <= Difference && underline == section.Line + 1) return true;
        return !isText && (isHabit || section.Kind is SectionKind.Title || submission.SeriesLines.Contain(section.Text));
    }
}

using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>A character that nobody sees.</summary>
internal sealed class InvisibleCharacter : Rule
{
    public override RuleInfo Info { get; } = new("MIN074", "invisible-character", Severity.Warning)
    {
        Trigger = "The text has a character that nobody sees: one that turns the direction of text around (an error), one without width, a soft hyphen (a note), or a no-break space where Markdown needs a blank.",
        Reason = "What is shown is not what stands there: searching does not find it, an address leads elsewhere, and text that is turned around can hide what it says.",
        Before = "* the next\u200b ferry goes at noon",
        After = "* the next ferry goes at noon",
        Fix = "Takes the character out, or writes a blank for a no-break space in indentation or behind a marker.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Document.Traces.IsAscii) return [];
        var found = InvisibleCharacters.In(submission.Document).ToLookup(one => one.Kind, one => one.Edit);
        return
        [
            .. Each(InvisibleKind.Direction, "turns the direction of the text around", "turn the direction of the text around", "take it out; what stands there reads otherwise than it is", "take it out")
                .Select(finding => finding with { Severity = Severity.Error }),
            .. Each(InvisibleKind.NoWidth, "has no width", "have no width", "take it out; it mostly comes from copying", "take it out"),
            .. Each(InvisibleKind.SoftHyphen, "is a soft hyphen", "are soft hyphens", "take it out; it mostly comes from copying", "take it out")
                .Select(finding => finding with { Severity = Severity.Note }),
            .. Each(InvisibleKind.NoBreak, "is a no-break space where Markdown needs a blank", "are no-break spaces where Markdown needs blanks", "write a blank for it", "write a blank for it"),
        ];

        IEnumerable<Finding> Each(InvisibleKind kind, string does, string allDo, string advice, string title) => AtAll(
            [.. found[kind]],
            count => count == 1 ? $"an invisible character ({NameOf(submission, found[kind].First())}) {does}" : $"{count} invisible characters {allDo}",
            advice,
            title);
    }

    private static string NameOf(Submission submission, TextEdit edit)
    {
        var text = submission.Source.Slice(edit.Span);
        return $"U+{(text.Length == 2 ? char.ConvertToUtf32(text[0], text[1]) : text[0]):X4}";
    }
}

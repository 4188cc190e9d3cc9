using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>A box to be ticked that Markdown takes for text: <c>[]</c>, <c>[ x]</c>, <c>[x]done</c>.</summary>
internal sealed partial class BrokenCheckbox : Rule
{
    /// <summary>No box is longer, with the blanks that are too many.</summary>
    private const int Longest = 8;

    public override RuleInfo Info { get; } = new("MIN094", "broken-checkbox", Severity.Warning)
    {
        Trigger = "An item begins with a box that Markdown does not know: `[]`, `[ x]`, `[x]` without a blank behind it.",
        Reason = "It is shown as brackets and cannot be ticked, and whoever counts the open tasks misses it.",
        Before = "* [] @mira-k: ask the harbour master",
        After = "* [ ] @mira-k: ask the harbour master",
        Fix = "Writes `[ ]` or `[x]`, and a blank behind it.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var edits = new List<TextEdit>();
        foreach (ref readonly var line in submission.Document.Lines.AsSpan())
        {
            if (line is not { Kind: LineKind.Item, Content.Length: > 0 } || submission.Source.Text[line.Content.Start] != '[') continue;
            if (EditFor(submission.Document, line.Content) is { } edit) edits.Add(edit);
        }

        return AtAll(
            [.. edits],
            count => count == 1 ? "this box is none for Markdown" : $"{count} boxes are none for Markdown",
            "write [ ] or [x], and a blank behind it",
            "write the boxes as Markdown knows them");
    }

    private static TextEdit? EditFor(MinutesDocument document, TextSpan content)
    {
        var text = document.TextOf(content with { Length = Math.Min(content.Length, Longest) });
        if (Box().Match(text) is not { Success: true } match) return null;
        var (box, tick) = (match.Groups["box"], match.Groups["tick"]);
        var right = tick.Success ? $"[{tick.Value}]" : "[ ]";
        var gap = match.Groups["gap"].Success ? "" : " ";
        // What stands right already is not written anew.
        if (box.Value == right) return gap.Length == 0 ? null : new(new(content.Start + box.Length, 0), gap);
        return new TextEdit(new(content.Start, box.Length), right + gap);
    }

    /// <summary>A box, right or not, and what follows; <c>[x](address)</c> and <c>[x]: address</c> are links.</summary>
    [GeneratedRegex(@"^(?<box>\[(?: {0,3}| {0,2}(?<tick>[xX]) {0,2})\])(?:(?<gap>[ \t])|(?=[\p{L}@`*_]))")]
    private static partial Regex Box();
}

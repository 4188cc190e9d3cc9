using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>A last line without its end, or with blank lines behind it.</summary>
internal sealed class FinalNewline : Rule
{
    public override RuleInfo Info { get; } = new("MIN087", "final-newline", Severity.Note)
    {
        Trigger = "The last line has no line end, or blank lines stand behind it.",
        Reason = "The next change of the file shows a change of a line that nobody touched.",
        Before = "a file that ends in the middle of its last line",
        After = "the same file with a line end there",
        Fix = "Ends the file with one line end.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var text = submission.Source.Text;
        var end = text.AsSpan().TrimEnd(" \t\r\n\u00a0").Length;
        if (end == 0) yield break;
        var behind = text.AsSpan(end);
        var lines = behind.Count('\n') is 0 ? behind.Count('\r') : behind.Count('\n');
        switch (lines)
        {
            case 0:
                var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
                yield return At(
                    new(text.Length, 0), "the last line has no line end", "end the file with a line end", new("end the last line", [TextEdit.Insert(text.Length, newline)]));
                break;
            case > 1:
                var first = behind.IndexOfAny('\r', '\n');
                var kept = end + first + (behind[first..].StartsWith("\r\n") ? 2 : 1);
                yield return At(
                    TextSpan.Between(kept, text.Length),
                    lines == 2 ? "a blank line stands at the end of the file" : $"{lines - 1} blank lines stand at the end of the file",
                    "take them out",
                    new("take out the blank lines at the end", [TextEdit.Delete(TextSpan.Between(kept, text.Length))]));
                break;
        }
    }
}

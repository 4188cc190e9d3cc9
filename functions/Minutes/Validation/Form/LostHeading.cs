using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Leftovers;

namespace Minutes.Validation.Form;

/// <summary>A line that is meant as a heading, and is none for Markdown.</summary>
internal sealed partial class LostHeading : Rule
{
    public override RuleInfo Info { get; } = new("MIN096", "lost-heading", Severity.Warning)
    {
        Order = MendingOrder.Marks,
        Trigger = "A heading is escaped (`\\## Agenda`), indented so far that it is code, behind a bullet, has more than six `#`, or follows on the line of another text.",
        Reason = "Markdown takes it for text, so the topic is missing in every list of contents, and what stands below it goes to the topic above.",
        Before = "\\### Ferry to Pebble Ness",
        After = "### Ferry to Pebble Ness",
        Fix = "Takes out the backslash, the bullet or the blanks before it.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var (text, lines) = (submission.Source.Text, submission.Document.Lines);
        for (var at = text.IndexOf("##", StringComparison.Ordinal); at >= 0;)
        {
            // Nearly all of them are headings.
            var line = lines[submission.Source.LineIndexAt(at)];
            if (line.Kind is not LineKind.Heading && Found(submission, line) is { } finding) yield return finding;
            at = text.IndexOf("##", line.Span.End, StringComparison.Ordinal);
        }
    }

    private Finding? Found(Submission submission, MinutesLine line) => line.Kind switch
    {
        LineKind.Item => BehindBullet(submission.Document, line) ?? Glued(submission, line),
        LineKind.Hidden => Indented(submission.Document, line),
        LineKind.Text => Escaped(submission, line) ?? InItem(submission.Document, line) ?? TooDeep(submission, line) ?? Glued(submission, line),
        _ => null,
    };

    private Finding? Escaped(Submission submission, MinutesLine line) => EscapedSigns().IsMatch(submission.Source.Slice(line.Content))
        ? Taken(TextSpan.Between(line.Content.Start, line.Content.Start + 1), line, "a backslash stands before the heading, so Markdown takes it for text", "take the backslash out")
        : null;

    /// <summary>A heading in an item is fine where headings are written so; beside others of its level it was meant as one of them.</summary>
    private Finding? BehindBullet(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Content);
        return line.Depth == 1 && line.Content.Start - line.Span.Start <= 2 && Signs().IsMatch(text) && HasLevelOf(document, text)
            ? Taken(TextSpan.Between(line.Span.Start, line.Content.Start), line, "a bullet stands before the heading, which is the item's alone then", "take the bullet out")
            : null;
    }

    /// <summary>Code has more lines than one.</summary>
    private Finding? Indented(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Span);
        var words = text.TrimStart();
        return text.Length - words.Length >= 4 && Signs().IsMatch(words) && IsAlone(document, line.Index) && !Fences.LinesIn(document).Contains(line.Index)
            ? Taken(new(line.Span.Start, text.Length - words.Length), line, "the heading is indented so far that Markdown takes it for code", "take the blanks out")
            : null;
    }

    /// <summary>Below a list a heading that is indented belongs to the last item.</summary>
    private Finding? InItem(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Span);
        var words = text.TrimStart(' ');
        return line.Depth > 0 && text.Length > words.Length && Signs().IsMatch(words) && document.Lines[line.Index - 1].Kind is LineKind.Blank && HasLevelOf(document, words)
            ? Taken(new(line.Span.Start, text.Length - words.Length), line, "the heading is indented, so that it belongs to the item above", "take the blanks out")
            : null;
    }

    /// <summary>Whether the minutes have headings of the level that a text would have as one.</summary>
    private static bool HasLevelOf(MinutesDocument document, ReadOnlySpan<char> signs)
    {
        var level = signs.IndexOfAnyExcept('#');
        return document.Sections.Any(section => section.Level == level);
    }

    private static bool IsAlone(MinutesDocument document, int index) =>
        (index == 0 || document.Lines[index - 1].Kind is LineKind.Blank)
        && (index + 1 == document.Lines.Length || document.Lines[index + 1].Kind is not LineKind.Hidden);

    private Finding? TooDeep(Submission submission, MinutesLine line) => SevenSigns().IsMatch(submission.Source.Slice(line.Content))
        ? At(line.Content, "a heading has six `#` at most, so Markdown takes this for text", "give it the level of the headings beside it")
        : null;

    private Finding? Glued(Submission submission, MinutesLine line)
    {
        foreach (var match in GluedSigns().EnumerateMatches(submission.ProseOf(line.Content)))
            return At(new(line.Content.Start + match.Index, match.Length), "a heading follows on the line of another text, so Markdown takes it for a part of that", "write it on a line of its own, with an empty line above");
        return null;
    }

    private Finding Taken(TextSpan sign, MinutesLine line, string message, string advice) =>
        At(line.Content.Length > 0 ? line.Content : line.Span, message, advice, new(advice, [TextEdit.Delete(sign)]));

    [GeneratedRegex(@"^#{2,6} [\p{L}\[`:(@""*]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\\#{2,6} \S")]
    private static partial Regex EscapedSigns();

    [GeneratedRegex(@"^#{7,12} ?\p{L}")]
    private static partial Regex SevenSigns();

    /// <summary>Two signs or more behind a word or a sentence, and a word with a capital behind a blank.</summary>
    [GeneratedRegex(@"(?<=[\p{L}0-9]{2}|[.:;!?)\]_*])#{2,6} (?=\p{Lu}\p{L}{2})|(?<=[\p{L}0-9.:;!?)\]_*] )#{2,6} (?=(?:Agenda|Participants|Attendees|Topics|Minutes|Notes|Action items|Teilnehmer|Tagesordnung)\b)")]
    private static partial Regex GluedSigns();
}

using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>A heading without the blank behind its signs.</summary>
internal sealed class HeadingSpace : Rule
{
    public override RuleInfo Info { get; } = new("MIN080", "heading-space", Severity.Warning)
    {
        Order = MendingOrder.Marks,
        Trigger = "A heading has no blank behind its `#`.",
        Reason = "Markdown takes it for text, so the topic is missing in every list of contents, and what stands below it goes to the topic above.",
        Before = "###Ferry to Pebble Ness",
        After = "### Ferry to Pebble Ness",
        Fix = "Puts the blank in.",
    };

    public override IEnumerable<Finding> Check(Submission submission) => AtAll(
        MissingIn(submission),
        count => count == 1 ? "the heading has no blank behind its `#`, so Markdown takes it for text" : $"{count} headings have no blank behind their `#`, so Markdown takes them for text",
        "put a blank between `#` and the words",
        "put the blank in");

    private static ImmutableArray<TextEdit> MissingIn(Submission submission)
    {
        var blanks = new List<TextEdit>();
        foreach (ref readonly var line in submission.Document.Lines.AsSpan())
        {
            if (line is not { Kind: LineKind.Item or LineKind.Text, Content.Length: > 0 } || submission.Source.Text[line.Content.Start] != '#') continue;
            if (IsMeantAsHeading(submission.Document, line)) blanks.Add(TextEdit.Insert(BehindSigns(submission, line), " "));
        }

        return [.. blanks];
    }

    private static int BehindSigns(Submission submission, MinutesLine line) => line.Content.Start + Signs(submission.Source.Slice(line.Content));

    private static int Signs(ReadOnlySpan<char> text)
    {
        var others = text.IndexOfAnyExcept('#');
        return others < 0 ? text.Length : others;
    }

    private static bool IsMeantAsHeading(MinutesDocument document, MinutesLine line)
    {
        if (line.Kind is LineKind.Item ? line.Depth > 1 : line.Kind is not LineKind.Text || line.Content.Start - line.Span.Start > 3) return false;
        var text = document.Source.Slice(line.Content);
        var signs = Signs(text);
        if (signs is 0 or > 6 || signs == text.Length) return false;
        if (signs > 1) return IsWord(text[signs..]);
        return line.Kind is LineKind.Item ? char.IsUpper(text[1]) && SectionWords.KindOf(text[1..].ToString()) is not SectionKind.Topic : IsTitleLike(document, line, text[1..]);
    }

    /// <summary>What follows is no mere number and no sign: <c>##12</c> is none, <c>##2024-03-11</c> is one.</summary>
    private static bool IsWord(ReadOnlySpan<char> text) =>
        (char.IsLetterOrDigit(text[0]) || char.IsSurrogate(text[0]) || text[0] is '[' or '`' or '"' or '@' or '(' or ':' or '*' or '_')
        && text.ContainsAnyExceptInRange('0', '9');

    /// <summary>
    /// A single sign is mostly one of a hashtag or an issue. It is a heading's where it stands before a date or a section's word, or
    /// by itself above a list or a gap before several words with a capital.
    /// </summary>
    private static bool IsTitleLike(MinutesDocument document, MinutesLine line, ReadOnlySpan<char> text)
    {
        if (!char.IsUpper(text[0])) return char.IsAsciiDigit(text[0]) && BeginsWithDate(document, new(line.Content.Start + 1, line.Content.Length - 1));
        return SectionWords.KindOf(text.ToString()) is not SectionKind.Topic || (text.Contains(' ') && IsApart(document.Lines, line.Index));
    }

    private static bool BeginsWithDate(MinutesDocument document, TextSpan words) =>
        WrittenDate.In(document.Source.Text, words).FirstOrDefault() is { } date && date.Span.Start == words.Start;

    private static bool IsApart(ImmutableArray<MinutesLine> lines, int index) =>
        (index == 0 || lines[index - 1].Kind is not (LineKind.Text or LineKind.Item))
        && (index + 1 == lines.Length || lines[index + 1].Kind is not LineKind.Text);
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>A line that asks for something in every minutes: "Who takes the minutes?", "Scribe:".</summary>
/// <param name="Span">The line.</param>
/// <param name="Text">The prompt itself, without answer.</param>
/// <param name="Section">The heading it stands below, or is.</param>
/// <param name="IsAnswered">Whether anything stands behind or below it.</param>
internal sealed partial record Prompt(TextSpan Span, string Text, SectionKind Section, bool IsAnswered)
{
    /// <summary>Longer ones are sentences, and an answer does not stand further below.</summary>
    private const int MostBelow = 100, Longest = 320, LongestLabel = 50, LongestPlaceholder = 100;

    /// <summary>Its letters in lower case: the same in other minutes.</summary>
    internal string Words { get; } = LettersOf(Text);

    /// <summary>Whether it asks for a person: a heading for roles always does, and below "Housekeeping" much else is asked.</summary>
    internal bool AsksWho { get; private init; }

    /// <summary>The prompts of minutes: those below the boilerplate headings, and those near the title that ask for a person.</summary>
    internal static ImmutableArray<Prompt> In(MinutesDocument document) => document.Once(minutes => new Prompts([.. Read(minutes)])).All;

    private static IEnumerable<Prompt> Read(MinutesDocument document)
    {
        var first = document.Sections.FirstOrDefault(section => section.Kind is not SectionKind.Title)?.Line ?? document.Lines.Length;
        foreach (var prompt in On(document, new(0, first), SectionKind.Title)) yield return prompt;
        foreach (var section in document.Sections)
        {
            if (section.Kind is SectionKind.Roles && AtHeading(document, section) is { } heading) yield return heading;
            if (section.Kind is not (SectionKind.Roles or SectionKind.Recurring or SectionKind.Housekeeping or SectionKind.Participants)) continue;
            foreach (var prompt in On(document, section.Own, section.Kind)) yield return prompt;
        }
    }

    /// <summary>A heading that asks itself: "Scribe: @mira-k", or "Minutes and report" with a handle below.</summary>
    private static Prompt? AtHeading(MinutesDocument document, Section section)
    {
        var isTopic = section.Path.Any(outer => outer.Kind is SectionKind.Agenda or SectionKind.Topic);
        if (isTopic || section.Text.Contains("~~", StringComparison.Ordinal)) return null;
        var isAnswered = section.Text.Contains('@', StringComparison.Ordinal)
            || Enumerable.Range(section.Own.Start, section.End - section.Own.Start).Any(line => document.Lines[line].IsContent && IsAnswer(TextOf(document, line)))
            || (LengthOfQuestion(section.Text) is > 0 and var asked && IsAnswer(section.Text.AsSpan(asked)));
        return new(section.TextSpan, section.Text.Split('@')[0], section.Kind, isAnswered) { AsksWho = true };
    }

    private static IEnumerable<Prompt> On(MinutesDocument document, LineRange lines, SectionKind section)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (!document.Lines[index].IsContent || document.Lines[index].Kind is LineKind.Heading) continue;
            var start = index;
            if (index + 1 < lines.End && IsContinuation(document, start, index + 1)) index++;
            if (At(document, new(start, index + 1), lines.End, section) is { } prompt) yield return prompt;
        }
    }

    /// <summary>The prompt that a line is, or a line and the next one.</summary>
    private static Prompt? At(MinutesDocument document, LineRange own, int limit, SectionKind section)
    {
        var (first, last) = (document.Lines[own.Start].Content, document.Lines[own.End - 1].Content);
        if (!document.Prose.AsSpan(first.Start, last.End - first.Start).ContainsAny('?', ':')) return null;
        var text = own.Count == 1 ? TextOf(document, own.Start) : $"{TextOf(document, own.Start)} {TextOf(document, own.End - 1)}";
        if (text.Contains("~~", StringComparison.Ordinal) || LengthOfQuestion(text) is not (> 0 and var length)) return null;
        var asked = text[..length];
        var asksForRole = AsksForRole(asked);
        if (section is SectionKind.Title or SectionKind.Participants && !(asksForRole && length < LongestLabel)) return null;
        var isAnswered = IsAnswer(text[length..]) || IsAnsweredBelow(document, own.Start, own.End, limit);
        return new(first, asked.ToString(), section, isAnswered) { AsksWho = asksForRole || AsksForPerson(asked, section) };
    }

    /// <summary>How much of a text is a question; 0 where it begins with none.</summary>
    private static int LengthOfQuestion(ReadOnlySpan<char> text)
    {
        foreach (var question in Question().EnumerateMatches(text)) return question.Length;
        return 0;
    }

    private static bool AsksForPerson(ReadOnlySpan<char> text, SectionKind section) =>
        section is SectionKind.Roles or SectionKind.Recurring && Who().IsMatch(text) && !text.Contains(". ", StringComparison.Ordinal);

    /// <summary>A sentence before the question makes it one of this meeting.</summary>
    private static bool AsksForRole(ReadOnlySpan<char> text) => Role().IsMatch(text) && !text.Contains(". ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> TextOf(MinutesDocument document, int line) =>
        document.Prose.AsSpan(document.Lines[line].Content.Start, Math.Min(document.Lines[line].Content.Length, Longest));

    /// <summary>Whether a line goes on with what the one before began: a long prompt that was wrapped.</summary>
    private static bool IsContinuation(MinutesDocument document, int first, int line) =>
        document.Lines[first].Kind is LineKind.Item
        && document.Lines[line] is { Kind: LineKind.Text } next && next.Depth == document.Lines[first].Depth
        && !document.Prose.AsSpan(next.Content.Start, next.Content.Length).StartsWith("(");

    /// <summary>Whether the next line that says something is an answer: deeper than the prompt, a handle, or an arrow.</summary>
    private static bool IsAnsweredBelow(MinutesDocument document, int prompt, int from, int limit)
    {
        for (var (index, said) = (from, 0); index < limit && said < MostBelow; index++)
        {
            var line = document.Lines[index];
            if (!line.IsContent) continue;
            said++;
            var text = TextOf(document, index);
            var isBelow = line.Depth > document.Lines[prompt].Depth || text.TrimStart("-=>→ (") is ['@', ..] || Arrow().IsMatch(text);
            if (!isBelow) return false;
            if (IsAnswer(text) && !(LengthOfQuestion(text) is > 0 and var asked && !IsAnswer(text[asked..]))) return true;
        }

        return false;
    }

    private static string LettersOf(string text)
    {
        var letters = text.Length <= Longest ? stackalloc char[Longest] : new char[text.Length];
        var length = 0;
        foreach (var sign in text)
        {
            if (char.IsLetter(sign)) letters[length++] = char.ToLowerInvariant(sign);
        }

        return letters[..length].ToString();
    }

    private static bool IsAnswer(ReadOnlySpan<char> text)
    {
        var said = text.Trim();
        return said.Length > LongestPlaceholder || (said.Length > 0 && IsSaid(said));
    }

    private static bool IsSaid(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign)) return !Placeholder().IsMatch(text);
        }

        return false;
    }

    private sealed record Prompts(ImmutableArray<Prompt> All);

    /// <summary>Up to the question mark or colon that ends it: not that of a time or an address.</summary>
    [GeneratedRegex(@"^[^?:@]{3,150}(?:[?:](?=\S)[^?:@]{1,20}){0,3}[?:][?: *_]*(?=\s|$|@)")]
    private static partial Regex Question();

    [GeneratedRegex(
        @"\b(?:responsible|verantwortlich|scribe|note ?taker|minute ?taker|minutes|protokoll\w*|moderat\w*|facilitat\w*|chair\w*|host|presenter|reporter|report\w*|transfer\w*|sitzungsleitung|leitung)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"\b(?:who|whom|wer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"^\W*(?:[-=]>|→)")]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\W*(?:tb[ad]|todo|xxx?|name|handle|your (?:name|handle)|username|\(.*\))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}

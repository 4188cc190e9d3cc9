using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>A line that asks for something in every minutes: "Who takes the minutes?", "Scribe:".</summary>
/// <param name="Span">The line.</param>
/// <param name="Words">Its words in lower case, without answer: the same in other minutes.</param>
/// <param name="AsksWho">Whether it asks for a person.</param>
/// <param name="IsAnswered">Whether anything stands behind or below it.</param>
internal sealed partial record Prompt(TextSpan Span, string Words, bool AsksWho, bool IsAnswered)
{
    /// <summary>Longer ones are sentences.</summary>
    private const int Longest = 160;

    /// <summary>The prompts of minutes: those below the boilerplate headings, and those near the title that ask for a person.</summary>
    internal static IEnumerable<Prompt> In(MinutesDocument document)
    {
        var first = document.Sections.FirstOrDefault(section => section.Kind is not SectionKind.Title)?.Line ?? document.Lines.Length;
        foreach (var prompt in On(document, new(0, first), mustAskWho: true)) yield return prompt;
        foreach (var section in document.Sections)
        {
            if (section.Kind is SectionKind.Participants)
            {
                foreach (var prompt in On(document, section.Own, mustAskWho: true)) yield return prompt;
            }

            if (section.Kind is not (SectionKind.Roles or SectionKind.Recurring or SectionKind.Housekeeping)) continue;
            if (section.Kind is SectionKind.Roles && AtHeading(document, section) is { } heading) yield return heading;
            foreach (var prompt in On(document, section.Own, mustAskWho: false))
                yield return section.Kind is SectionKind.Housekeeping && !Role().IsMatch(document.Source.Slice(prompt.Span)) ? prompt with { AsksWho = false } : prompt;
        }
    }

    /// <summary>A heading that asks itself: "Scribe: @mira-k", or "Minutes and report" with a handle below.</summary>
    private static Prompt? AtHeading(MinutesDocument document, Section section)
    {
        var isTopic = section.Path.Any(outer => outer.Kind is SectionKind.Agenda or SectionKind.Topic);
        if (isTopic || section.Text.Contains("~~", StringComparison.Ordinal)) return null;
        var isAnswered = section.Text.Contains('@', StringComparison.Ordinal)
            || Enumerable.Range(section.Own.Start, section.End - section.Own.Start).Any(line => document.Lines[line].IsContent && IsAnswer(document, document.Lines[line].Content))
            || (Question().Match(section.Text) is { Success: true } match && IsAnswer(section.Text[match.Length..]));
        return new(section.TextSpan, WordsOf(section.Text.Split('@')[0]), AsksWho: true, isAnswered);
    }

    private static IEnumerable<Prompt> On(MinutesDocument document, LineRange lines, bool mustAskWho)
    {
        for (var index = lines.Start; index < lines.End; index++)
        {
            if (!document.Lines[index].IsContent || document.Lines[index].Kind is LineKind.Heading) continue;
            var (start, text) = (index, TextOf(document, index));
            while (index + 1 < lines.End && IsContinuation(document, start, index + 1) && text.Length < Longest) text += ' ' + TextOf(document, ++index);
            if (text.Contains("~~", StringComparison.Ordinal) || Question().Match(text) is not { Success: true } match) continue;
            var asksWho = (Who().IsMatch(match.ValueSpan) || Role().IsMatch(match.ValueSpan)) && !match.Value.Contains(". ", StringComparison.Ordinal);
            if (mustAskWho && !(asksWho && match.Length < Longest / 3)) continue;
            var isAnswered = IsAnswer(text[match.Length..]) || IsAnsweredBelow(document, start, index + 1, lines.End);
            yield return new(document.Lines[start].Content, WordsOf(match.Value), asksWho, isAnswered);
        }
    }

    private static string TextOf(MinutesDocument document, int line) =>
        document.Prose.Substring(document.Lines[line].Content.Start, Math.Min(document.Lines[line].Content.Length, 2 * Longest));

    /// <summary>Whether a line goes on with what the one before began: a long prompt that was wrapped.</summary>
    private static bool IsContinuation(MinutesDocument document, int first, int line) =>
        document.Lines[first].Kind is LineKind.Item
        && document.Lines[line] is { Kind: LineKind.Text } next && next.Depth == document.Lines[first].Depth
        && !TextOf(document, line).StartsWith('(');

    /// <summary>Whether the next line that says something is an answer: deeper than the prompt, a handle, or an arrow.</summary>
    private static bool IsAnsweredBelow(MinutesDocument document, int prompt, int from, int limit)
    {
        for (var index = from; index < limit; index++)
        {
            var line = document.Lines[index];
            if (!line.IsContent) continue;
            var text = TextOf(document, index);
            var isBelow = line.Depth > document.Lines[prompt].Depth || text.TrimStart('-', '=', '>', '→', ' ', '(') is ['@', ..] || Arrow().IsMatch(text);
            if (!isBelow) return false;
            if (IsAnswer(document, line.Content) && !(Question().Match(text) is { Success: true } other && !IsAnswer(text[other.Length..]))) return true;
        }

        return false;
    }

    private static bool IsAnswer(MinutesDocument document, TextSpan content) => IsAnswer(document.Prose.Substring(content.Start, content.Length));

    private static bool IsAnswer(string text) => text.Any(char.IsLetterOrDigit) && !Placeholder().IsMatch(text);

    private static string WordsOf(string text) => string.Concat(text.Where(char.IsLetter)).ToLowerInvariant();

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

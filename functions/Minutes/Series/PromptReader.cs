using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Finds prompts: lines of boilerplate sections that stand in at least half of the newest minutes once the answers are cut off.</summary>
internal sealed partial class PromptReader
{
    /// <summary>In how many of the minutes a prompt stands, by its words.</summary>
    private readonly Dictionary<string, int> _counts;

    /// <summary>How a prompt is mostly written, by its words: a marker that got lost once on the way from the pad is none of them.</summary>
    private readonly Dictionary<string, string> _written;

    private readonly ImmutableArray<MinutesDocument> _newest;

    /// <param name="newest">The newest regular minutes.</param>
    internal PromptReader(ImmutableArray<MinutesDocument> newest)
    {
        _newest = newest;
        _counts = newest.SelectMany(document => FormsIn(document).Select(WordsOf).Distinct()).CountBy(words => words).ToDictionary();
        _written = newest.SelectMany(FormsIn)
            .CountBy(form => form)
            .GroupBy(form => WordsOf(form.Key))
            .ToDictionary(forms => forms.Key, forms => forms.MaxBy(form => form.Value).Key);
    }

    /// <summary>The prompts below a heading of one of the newest minutes, as they are to stand in the next ones.</summary>
    internal ImmutableArray<string> Below(MinutesDocument document, Section section) =>
        [.. LinesBelow(document, section).Select(PromptOf).OfType<string>()];

    /// <summary>A heading without what it says of one meeting only: who did it (<c>Scribe: @fkr</c>), and that a part was struck.</summary>
    internal static string WithoutAnswer(string heading) => Handle().Replace(heading, "").Replace("~~", "", StringComparison.Ordinal).TrimEnd();

    /// <summary>
    /// The form of a line that comes back: without a handle and what follows, else without what follows a question mark or colon. What
    /// was seen once, in a series of one or two minutes, comes back if it asks for something.
    /// </summary>
    private string? PromptOf(string line)
    {
        var usual = FormsOf(line).Select(WordsOf).Where(words => _counts[words] * 2 >= _newest.Length).ToList();
        var prompt = usual.Find(words => _counts[words] > 1) ?? usual.Find(IsPrompt);
        return prompt is null ? null : _written[prompt];
    }

    private static string WordsOf(string form) => form.TrimStart(' ', '\t', '*', '-', '+');

    private static bool IsPrompt(string form) => form.EndsWith('?') || form.EndsWith(':');

    private static IEnumerable<string> FormsIn(MinutesDocument document) =>
        document.Sections.SelectMany(section => LinesBelow(document, section)).SelectMany(FormsOf).Distinct();

    /// <summary>The lines that can be prompts. A name in the list of participants is none, and what stands below the agenda as a bullet is a topic.</summary>
    private static IEnumerable<string> LinesBelow(MinutesDocument document, Section section)
    {
        if (section.Kind is SectionKind.Topic or SectionKind.Title or SectionKind.Participants or SectionKind.Absent) return [];
        var topics = document.Topics.Where(topic => topic.Section == section).Select(topic => topic.Lines).ToList();
        return section.Own.Of(document)
            .Where(line => line.IsContent && !topics.Exists(topic => topic.Contains(line.Index)))
            .Select(line => document.TextOf(line.Span));
    }

    private static IEnumerable<string> FormsOf(string line)
    {
        var withoutAnswer = Handle().Replace(line, "");
        var forms = new[] { withoutAnswer, AfterSign().Replace(withoutAnswer, "$1") };
        return forms.Select(form => form.TrimEnd()).Where(form => form.Count(char.IsLetterOrDigit) > 3).Distinct();
    }

    [GeneratedRegex(@"[ (]{0,3}(?<!\w)@\w.*$")]
    private static partial Regex Handle();

    [GeneratedRegex(@"^([^?:]*[?:])(?=\s|$).*$")]
    private static partial Regex AfterSign();
}

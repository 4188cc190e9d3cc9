using System.Buffers;
using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>A comment that silences rules: <c>&lt;!-- minutes: ignore MIN012, pad-link the reason --&gt;</c>.</summary>
/// <param name="Span">The comment.</param>
/// <param name="Words">The ids and names in it, with their places, whether there is such a rule or not. Empty where it names none.</param>
internal sealed record IgnoreComment(TextSpan Span, ImmutableArray<(string Text, TextSpan Span)> Words)
{
    private const string Mark = "minutes:";
    private const string Verb = "ignore";
    private const string Start = "<!--";
    private const string End = "-->";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly SoughtWords Marks = new(StringComparison.OrdinalIgnoreCase, Mark);

    /// <summary>Those of minutes, in order.</summary>
    internal static IEnumerable<IgnoreComment> In(MinutesDocument document) => Marks.MayStandIn(document.Traces) ? In(document.Source.Text) : [];

    private static IEnumerable<IgnoreComment> In(string text)
    {
        for (var at = 0; text.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and var start;)
        {
            at = start + Start.Length;
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (!text.AsSpan(at).StartsWith(Mark, StringComparison.OrdinalIgnoreCase)) continue;
            at += Mark.Length;
            var end = text.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0) yield break;
            var (verb, words) = Next(text, at, end);
            at = end;
            if (text.AsSpan(verb.Start, verb.Length).Equals(Verb, StringComparison.OrdinalIgnoreCase))
                yield return new(TextSpan.Between(start, end + End.Length), [.. RulesIn(text, words, end)]);
        }
    }

    /// <summary>The first word has to be a rule; of those behind it what can be meant for one, up to the reason.</summary>
    private static IEnumerable<(string Text, TextSpan Span)> RulesIn(string text, int at, int end)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            var (span, next) = Next(text, at, end);
            var word = text.Substring(span.Start, span.Length);
            var isBehindComma = text.AsSpan(at, span.Start - at).Contains(',');
            if (word.Length == 0 || !(isFirst || IsRule(word, isBehindComma))) yield break;
            yield return (word, span);
            at = next;
        }
    }

    /// <summary>Many a rule's name is a common word, which can begin the reason as well.</summary>
    private static bool IsRule(string word, bool isBehindComma) =>
        word.StartsWith("MIN", StringComparison.OrdinalIgnoreCase) && int.TryParse(word.AsSpan(3), out _)
        || (Rules.Find(word) is not null && (isBehindComma || word.Contains('-', StringComparison.Ordinal)));

    /// <summary>The next word, and where to go on behind it; of no length where there is none.</summary>
    private static (TextSpan Word, int Next) Next(string text, int at, int end)
    {
        var start = at;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':')) start++;
        var length = text.AsSpan(start, end - start).IndexOfAnyExcept(Letters);
        var behind = length < 0 ? end : start + length;
        return (TextSpan.Between(start, behind), behind);
    }
}

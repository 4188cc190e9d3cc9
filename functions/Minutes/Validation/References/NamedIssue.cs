using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>An issue as the text of a link names it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Repository">The repository as it is written, <c>docs</c> or <c>o/docs</c>; null where none is.</param>
/// <param name="IsAside">Whether it stands in parentheses behind other words, as the issue does in a pull request's title.</param>
internal sealed partial record NamedIssue(int Number, string? Repository, bool IsAside)
{
    /// <summary>A mention has one of these.</summary>
    private static readonly SoughtWords MentionWords = new(StringComparison.OrdinalIgnoreCase, "#", "!", "issue", "pr", "pull", "mr", "discussion", "ticket", "bug");

    /// <summary>
    /// The issues that a text is the name of. A title that only mentions one is none: <c>Follow-up to #12</c>, <c>What #12 broke in the
    /// gateway of the harbour</c>.
    /// </summary>
    internal static IEnumerable<NamedIssue> In(string text)
    {
        if (!text.AsSpan().Trim().Contains(' ') && AddressOrNumber().Match(text) is { Success: true } whole)
        {
            yield return new(NumberOf(whole), RepositoryOf(whole), IsAside: false);
            yield break;
        }

        if (!MentionWords.AreIn(text)) yield break;
        foreach (Match match in Mention().Matches(text))
        {
            var before = text[..match.Index];
            var after = text.AsSpan(match.Index + match.Length);
            if (MentionOnly().IsMatch(before) || (HasWords(after) && before.AsSpan().Count(' ') > 2)) continue;
            yield return new(NumberOf(match), RepositoryOf(match), IsAside: before.EndsWith('('));
        }
    }

    /// <summary>Whether a text speaks of an issue at all, be it beside another: <c>#11 and #12</c>.</summary>
    internal static bool Stands(int number, string text) => Mention().Matches(text).Any(mention => NumberOf(mention) == number);

    /// <summary>Whether a word names no repository but a kind: <c>PR</c>, <c>issue</c>.</summary>
    internal static bool IsKind(ReadOnlySpan<char> word) => Kind().IsMatch(word);

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    private static string? RepositoryOf(Match match)
    {
        var written = match.Groups["repository"].Value.Trim('/', '-', '_', '.');
        var last = written[(written.LastIndexOf('/') + 1)..];
        if (!IsKind(last)) return written.Length == 0 ? null : written;
        return last.Length == written.Length ? null : written[..^(last.Length + 1)];
    }

    private static bool HasWords(ReadOnlySpan<char> text) => text.ContainsAnyInRange('a', 'z') || text.ContainsAnyInRange('A', 'Z');

    /// <summary>The whole text is an address, a path such as <c>issues/12</c> or <c>docs/12</c>, or a number.</summary>
    [GeneratedRegex(@"^\s*<?(?:https?://[^/\s]{1,100}/(?<repository>[^/\s]{1,100}/[^/\s]{1,100})/(?:-/)?(?:issues?|pulls?|merge_requests|discussions)/|(?<repository>[\w.-]{1,100}(?:/[\w.-]{1,100})?)/)?(?<number>[1-9][0-9]{0,6})(?:[/#?][\w#/=?&.-]{0,200})?>?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex AddressOrNumber();

    /// <summary><c>docs#24</c>, <c>PR #24</c>, <c>PR 24</c>, <c>issue24</c>, <c>!24</c>, <c>#PR24</c>.</summary>
    [GeneratedRegex(@"(?<![\w/.#&-])(?:(?<repository>[\w./-]{0,200})[#!](?:pr|issue)?|(?:issues?|prs?|pull(?: request)?|mrs?|discussion|ticket|bug)[ :/#-]{0,2}(?:n[or]\. ?)?)(?<number>[1-9][0-9]{0,6})(?![\w]|[.,][0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    /// <summary>Words before a number that say that the text is about something else.</summary>
    [GeneratedRegex(@"\b(?:fix(?:es|ed)?|clos(?:e|es|ed|ing)|resolv(?:e|es|ed)|revert(?:s|ed)?|backport|follow-?up|supersed(?:es|ed)|replac(?:es|ed)|part|depends|blocked|like|as|by|for|from|of|on|in|after|before|see|siehe|since|via|with|to|and|zu|aus|von|nach|wegen)(?:[ :]{1,3}(?:to|on|by|of|the|pr|issue|bug)){0,2}[ :(]{1,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex MentionOnly();

    /// <summary>Names of kinds, also slightly misspelt, that are no repository's name here.</summary>
    [GeneratedRegex("^(?:is{1,3}ues?|prs?|pulls?|mrs?|ticket|epic|story|us|bug|task|discussions?|gh|merge_requests)$", RegexOptions.IgnoreCase)]
    private static partial Regex Kind();
}

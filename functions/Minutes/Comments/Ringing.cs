using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Comments;

/// <summary>
/// Finds in plain text what GitHub does not leave as it stands: mentions of people and teams, of issues, commits and advisories, and
/// addresses. It rather finds too much: a number of seven digits can be the beginning of a commit's id.
/// Only a date such as <c>20260318</c> stays, as the names of minutes have it: a commit of that id would become a link, and calls nobody.
/// </summary>
internal static partial class Ringing
{
    /// <summary>What ends no address, though it may stand in one.</summary>
    private const string Punctuation = ".,;:!?'\"*_~";

    /// <summary>The places in the order of the text; none overlaps another.</summary>
    internal static IEnumerable<(TextSpan Span, RingingKind Kind)> In(string text) => In(text, TextSpan.Between(0, text.Length));

    /// <summary>Once a place is taken out, what stands before and behind it are texts of their own: they can ring now.</summary>
    private static IEnumerable<(TextSpan Span, RingingKind Kind)> In(string text, TextSpan range)
    {
        while (Form().Match(text, range.Start, range.Length) is { Success: true } match)
        {
            foreach (var before in In(text, TextSpan.Between(range.Start, match.Index))) yield return before;
            var found = new TextSpan(match.Index, Length(match));
            yield return (found, KindOf(match));
            range = TextSpan.Between(found.End, range.End);
        }
    }

    private static RingingKind KindOf(Match match) =>
        match.Groups["address"].Success ? RingingKind.Address : match.Groups["number"].Success ? RingingKind.Number : RingingKind.Other;

    private static int Length(Match match) => match.Groups["address"].Success ? LengthOfAddress(match.ValueSpan) : match.Length;

    /// <summary>Without the punctuation of the sentence around it, and without a bracket that opens before it.</summary>
    private static int LengthOfAddress(ReadOnlySpan<char> address)
    {
        var length = address.Length;
        while (length > 1 && (Punctuation.Contains(address[length - 1], StringComparison.Ordinal) || ClosesMoreThanItOpens(address[..length]))) length--;
        return length;
    }

    private static bool ClosesMoreThanItOpens(ReadOnlySpan<char> address) => address[^1] switch
    {
        ')' => address.Count(')') > address.Count('('),
        ']' => address.Count(']') > address.Count('['),
        _ => false,
    };

    /// <summary>Each alternative begins where no letter of its own kind stands before, so that no run of letters is looked through twice.</summary>
    [GeneratedRegex(
        """
        (?<address>[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\s<>`|]+ | (?<![A-Za-z0-9])(?:www\.|mailto:|xmpp:)[^\s<>`|]+)
        | (?<number>(?<![\w./-])[\w./-]{0,200}\#[0-9]\w* | (?<!\w)GH-[0-9]\w*)
        | (?<![\w.+-])[\w.+-]{0,100}@[A-Za-z0-9](?:[\w./-]*\w)?
        | (?:\#(?=[0-9])|@(?=[A-Za-z0-9]))[\w./-]*\w
        | (?<!\w)(?!20[0-9]{6}(?!\w))[0-9a-f]{7,64}(?!\w)
        | (?<!\w)(?:CVE-[0-9]{4}-[0-9]+|GHSA-\w{4}-\w{4}-\w{4})
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

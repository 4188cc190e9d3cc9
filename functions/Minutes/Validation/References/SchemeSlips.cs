using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>The ways in which <c>https://</c> is mistyped.</summary>
internal static partial class SchemeSlips
{
    private const int LongestWord = 8;

    private static readonly ImmutableArray<LinkSlip> All =
    [
        new(Doubled(), "the address begins twice", "remove one https://") { Kind = FixKind.Residue },
        new(NoColon(), "the colon of https:// is missing", "write the colon"),
        new(WrongSign(), "https:// is mistyped", "write ://"),
        new(OneSlash(), "https:// has only one slash", "write //"),
        new(ManySlashes(), "https:// has too many slashes", "write //"),
        new(NoSlashes(), "https:// has no slashes", "write //"),
        new(Blank(), "a blank stands in https://", "remove it"),
    ];

    internal static IEnumerable<Malformation> In(string prose, TextSpan lines)
    {
        foreach (var slip in All)
        {
            foreach (var malformation in slip.In(prose, lines)) yield return malformation;
        }
    }

    /// <summary>Schemes that are nearly <c>http</c> or <c>https</c>.</summary>
    internal static IEnumerable<Malformation> MisspeltIn(string prose, ImmutableArray<Link> links)
    {
        foreach (var link in links)
        {
            var address = prose.AsSpan(link.Address.Start, link.Address.Length);
            if (address.StartsWith("https://") || address.StartsWith("http://")) continue;
            var length = address[..Math.Min(address.Length, LongestWord + 3)].IndexOf("://", StringComparison.Ordinal);
            if (length < 0 || address.Length <= length + 3 || IsSplit(prose, link.Address.Start)) continue;
            var word = address[..length].ToString();
            if (IsNearly(word)) yield return Misspelt(new(link.Address.Start, length), word);
        }
    }

    /// <summary>Whether the front of the scheme stands in front of a blank, which is another slip.</summary>
    private static bool IsSplit(string prose, int start) => SplitWord().IsMatch(prose.AsSpan(Math.Max(0, start - 6), Math.Min(6, start)));

    private static Malformation Misspelt(TextSpan span, string word)
    {
        var message = word.Length == 0 ? "the address has no scheme in front of ://" : $"“{word}://” is no scheme";
        return Meant(word) is { } meant ? new(span, message, $"write {meant}://", [new(span, meant)]) { Kind = FixKind.Words } : Malformation.Unclear(span, message);
    }

    private static bool IsNearly(string word) => word.All(char.IsAsciiLetterOrDigit)
        && word.ToLowerInvariant() is not ("http" or "https")
        && (word is "" or "hhttpss" or "htttps" or "hhtps" or "htpps" || Slips.IsOne(word, "http") || Slips.IsOne(word, "https"));

    /// <summary>Which of both was meant: an <c>s</c> stands for the safe one; null where a letter at its end could be that s.</summary>
    private static string? Meant(string word)
    {
        if (word.Length == 0 || word.Contains('s', StringComparison.OrdinalIgnoreCase)) return "https";
        return Slips.IsOne(word, "https") && word[^1] is not 'p' ? null : "http";
    }

    [GeneratedRegex("(?:^|[^a-z])(?:h|ht|htt|http) $")]
    private static partial Regex SplitWord();

    [GeneratedRegex(@"(?<![A-Za-z/=])(?<cut>https?:?//)(?=https?://\w)")]
    private static partial Regex Doubled();

    [GeneratedRegex(@"(?<![\w/.])https?(?<colon>)//(?=\w)")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"(?<![\w/.])https?(?<colonSlashes>[;.,]//|//:/{0,2}|:\\{1,2})(?=\w)")]
    private static partial Regex WrongSign();

    [GeneratedRegex(@"(?<![\w/.])https?:(?<slash>)/(?=\w)")]
    private static partial Regex OneSlash();

    [GeneratedRegex(@"(?<![\w/.])https?:(?<slashes>/{3,5})(?=\w)")]
    private static partial Regex ManySlashes();

    [GeneratedRegex(@"(?<![\w/.])https?:(?<slashes>)(?=(?:www\.|github\.com/)\w)")]
    private static partial Regex NoSlashes();

    [GeneratedRegex(@"(?<![\w/.])https?(?:(?<cut> {1,2})://|:(?<cut> {1,2})//|:/(?<cut> {1,2})/|://(?<cut> {1,2})(?=[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:[/)\s]|\z)))(?=\w| )")]
    private static partial Regex Blank();
}

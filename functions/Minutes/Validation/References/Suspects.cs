using System.Buffers;
using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>
/// The lines on which a link may be mistyped: most minutes have none, and the patterns need not be tried on them. A mistyped link is no
/// link for the scanner, so that its address stands in odd company.
/// </summary>
internal static class Suspects
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]\\");

    private static readonly SoughtWords TornSchemes = new(StringComparison.Ordinal, "h ttp", "ht tp", "htt p", "http s:");

    /// <summary>The lines, each with the one below it; neighbouring ones as one span.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document, ImmutableArray<Link> links)
    {
        var lines = LinesIn(document, links);
        if (lines.Count == 0) return [];
        lines.Sort();
        return Joined(document.Source, lines);
    }

    private static IEnumerable<TextSpan> Joined(SourceText source, List<int> lines)
    {
        var (start, end, last) = (0, 0, -1);
        foreach (var line in lines)
        {
            if (line > last + 1 && end > start) yield return TextSpan.Between(start, end);
            if (line > last + 1) start = source.Lines[line].Start;
            last = Math.Max(last, Math.Min(line + 1, source.Lines.Length - 1));
            end = source.Lines[last].End;
        }

        if (end > start) yield return TextSpan.Between(start, end);
    }

    private static List<int> LinesIn(MinutesDocument document, ImmutableArray<Link> links)
    {
        var (prose, lines) = (document.Prose, new List<int>());
        for (var at = prose.AsSpan().IndexOfAny(Signs); at >= 0; at = Next(prose, at + 1))
        {
            if (IsMark(prose, at)) lines.Add(document.Source.LineIndexAt(at));
        }

        foreach (var link in links)
        {
            if (IsOdd(prose, link)) lines.Add(document.Source.LineIndexAt(link.Address.Start));
        }

        lines.AddRange(CandidateLines.With(document, prose, TornSchemes).Concat(OddSchemes(prose)).Select(place => document.Source.LineIndexAt(place.Start)));
        return lines;
    }

    private static int Next(string prose, int from) => prose.AsSpan(from).IndexOfAny(Signs) is >= 0 and var leap ? from + leap : -1;

    /// <summary>Whether a bracket stands beside another one, or where it has no partner; or a backslash before one.</summary>
    private static bool IsMark(string prose, int at) => (prose[at], At(prose, at + 1)) switch
    {
        (']', '<' or '[' or ']') => true,
        (']', '\n' or '\r') => at + 1 < prose.Length,
        (']', ' ') => At(prose, at + 2) is '(' or ' ',
        (']', '\t' or '\u00A0') => At(prose, at + 2) is '(',
        ('[', '[') => true,
        ('[', _) => At(prose, at - 1) is ')' || (At(prose, at - 1) is ' ' && At(prose, at - 2) is '!'),
        ('\\', '[' or ']' or '(') => true,
        _ => false,
    };

    private static bool IsOdd(string prose, Link link)
    {
        if (IsTwoAddresses(prose.AsSpan(link.Address.Start, link.Address.Length))) return true;
        if (link.Form is LinkForm.Bare) return !IsFree(prose, link.Address);
        var end = link.Address.End;
        return prose[end - 1] is '>' or ']' or '}' or '.' or ',' or ';'
            || prose[link.Address.Start] is '(' or '"' or '\'' or '“' or '„'
            || (prose[end] == ')' && At(prose, end + 1) == ')' && HasRoundTooMany(prose, link))
            || (prose[end] == ')' && At(prose, end + 1) == ']' && !Brackets.IsSquareOpen(prose, link.Text.Start - 1))
            || (link.Text.Length == 0 && link.Form is LinkForm.Link);
    }

    private static bool IsTwoAddresses(ReadOnlySpan<char> address) => address.Length > 16 && address[8..].IndexOf("://", StringComparison.Ordinal) >= 0;

    private static bool HasRoundTooMany(string prose, Link link)
    {
        var behind = 0;
        while (At(prose, link.Address.End + 1 + behind) == ')') behind++;
        return behind > Brackets.RoundDepth(prose, link.Text.Start);
    }

    /// <summary>Whether an address stands among words, in angle brackets, or in parentheses with a blank in front.</summary>
    private static bool IsFree(string prose, TextSpan address)
    {
        var (before, after) = (At(prose, address.Start - 1), At(prose, address.End));
        return before switch
        {
            '<' => after == '>',
            '(' => after == ')' && char.IsWhiteSpace(At(prose, address.Start - 2)),
            ':' => At(prose, address.Start - 2) != '"' && after != '>',
            '*' or '_' or ',' or ';' or '"' or '\'' or '~' => after != '>',
            _ => char.IsWhiteSpace(before) && after != '>' && (after != ')' || Brackets.IsRoundOpen(prose, address.Start)),
        };
    }

    /// <summary>Where <c>http</c> does not go on as it should.</summary>
    private static IEnumerable<TextSpan> OddSchemes(string prose)
    {
        for (var at = prose.IndexOf("http", StringComparison.Ordinal); at >= 0; at = prose.IndexOf("http", at + 4, StringComparison.Ordinal))
        {
            var behind = at + (At(prose, at + 4) == 's' ? 5 : 4);
            var next = prose.AsSpan(behind, Math.Min(12, prose.Length - behind));
            var isSound = next.StartsWith("://") && next.Length > 3 && char.IsAsciiLetterOrDigit(next[3]) && !next[3..].StartsWith("http");
            if (!isSound && next.Length > 0 && next[0] is ':' or '/' or ';' or '.' or ',' or ' ' && next.ContainsAny("/\\.")) yield return new(at, 4);
        }
    }

    private static char At(string prose, int index) => index >= 0 && index < prose.Length ? prose[index] : '\n';
}

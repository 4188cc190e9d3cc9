using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds telephone numbers in prose: in the international form, in the usual national ones, and others behind a word that says so.</summary>
internal static partial class PhoneNumbers
{
    /// <summary>E.164's bounds for an international number, digits of the country included; shorter ones are hardly ever written with a plus.</summary>
    private const int FewestDigits = 8, MostDigits = 15;

    /// <summary>The fewest digits that stand together in any number.</summary>
    private const int FewestTogether = 6;

    /// <summary>How far a number goes at most, gaps included.</summary>
    private const int Longest = 60;

    private static readonly SearchValues<char> DigitsAndGaps = SearchValues.Create("0123456789 ()/.-\u00a0\u2010\u2011");

    private static readonly SoughtWords Names = new(
        StringComparison.OrdinalIgnoreCase,
        "phone", "fon", "tel", "mobil", "handy", "fax", "dial", "einwahl", "rufnummer", "durchwahl", "hotline", "whatsapp", "meeting", "conference", "konferenz", "webinar", "zoom", "teams", "webex", "bridge");

    /// <summary>The numbers in order.</summary>
    internal static IEnumerable<TextSpan> In(string prose)
    {
        for (var at = 0; at < prose.Length;)
        {
            var leap = prose.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (leap < 0) yield break;
            var start = at + leap;
            var length = LengthOfGroups(prose.AsSpan(start));
            if (DigitsOf(prose.AsSpan(start, length)) < FewestTogether || IsDay(prose, new(start, length)))
            {
                at = start + length;
                continue;
            }

            var line = CandidateLines.Around(prose, start, at);
            foreach (var number in On(prose, line)) yield return number;
            at = line.End;
        }
    }

    /// <summary>Whether it is a day, <c>2026-03-11</c>, and nothing else: what most digits in minutes are.</summary>
    private static bool IsDay(string prose, TextSpan groups) =>
        prose.AsSpan(groups.Start, groups.Length).TrimEnd(" ()/.-") is ['1' or '2', '9' or '0', not '-', not '-', '-', '0' or '1', not '-', '-', _, _] day
        && day[..2] is "19" or "20"
        && DigitsOf(day) == 8
        && (groups.Start == 0 || prose[groups.Start - 1] is not ('+' or '('));

    private static int LengthOfGroups(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Longest)].IndexOfAnyExcept(DigitsAndGaps);
        return length < 0 ? Math.Min(text.Length, Longest) : length;
    }

    /// <summary>Most lines with digits have nothing else of a number, and need no matching.</summary>
    private static List<TextSpan> On(string prose, TextSpan line)
    {
        var text = prose.AsSpan(line.Start, line.Length);
        var found = new List<TextSpan>();
        if (text.Contains('+') || text.Contains("00", StringComparison.Ordinal))
        {
            foreach (var match in International().EnumerateMatches(text))
            {
                if (DigitsOf(text.Slice(match.Index, match.Length)) is >= FewestDigits and <= MostDigits) found.Add(new(line.Start + match.Index, match.Length));
            }
        }

        foreach (var match in National().EnumerateMatches(text)) found.Add(new(line.Start + match.Index, match.Length));
        if (Names.AreIn(text)) found.AddRange(NamedOn(prose, line));
        return found.Count < 2 ? found : found.OrderBy(span => span.Start).Aggregate(new List<TextSpan>(), WithoutOverlap);
    }

    private static IEnumerable<TextSpan> NamedOn(string prose, TextSpan line)
    {
        for (var match = Named().Match(prose, line.Start, line.Length); match.Success; match = match.NextMatch())
        {
            var number = match.Groups["number"];
            if (!Date().IsMatch(number.ValueSpan)) yield return new(number.Index, number.Length);
        }
    }

    private static List<TextSpan> WithoutOverlap(List<TextSpan> spans, TextSpan next)
    {
        if (spans is not [.., var last] || last.End <= next.Start) spans.Add(next);
        return spans;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character)) count++;
        }

        return count;
    }

    [GeneratedRegex(@"(?<![\w./=#&?+-])(?:\+|00(?=[1-9][0-9]{0,2}[ (/.-]))[1-9](?:[ ()/.\u00a0\u2010\u2011-]{0,3}[0-9]){6,14}(?![\w])")]
    private static partial Regex International();

    /// <summary>
    /// German and British with a gap behind the area code, German mobile without one, French in pairs, North American. What looks like a
    /// date, a time or an address of a machine has too few digits behind its gap, or other gaps.
    /// </summary>
    [GeneratedRegex(
        """
        (?<![\w.,:/+=\#%-])(?:
          \(?0[1-9][0-9]{1,4}\)?(?:\ ?[/-]\ ?|\ )[1-9](?:[ -]?[0-9]){4,9}
        | 01[567][0-9]{8,9}
        | 0[1-9]([ .-])[0-9]{2}(?:\1[0-9]{2}){3}
        | (?:1[ .-])?(?:\([2-9][0-9]{2}\)\ ?|[2-9][0-9]{2}[.-])[2-9][0-9]{2}[.-][0-9]{4}
        )(?![\w]|[.:/-][0-9])
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex National();

    [GeneratedRegex(
        """
        (?<!\w)(?:(?:tele)?(?:phone|fon)|tel\.?|mobile?|handy|fax|dial[ -]?in|einwahl|rufnummer|durchwahl|hotline|whatsapp
        |(?:meeting|conference|konferenz|webinar|zoom|teams|webex|bridge)[ -]?(?:id|nr\.?|nummer|number|kennnummer|raum|room))
        (?:\ ?(?:number|nummer|no\.?|nr\.?|id))?[: \t]{1,4}(?<number>\(?[0-9](?:[ ()/.-]{0,3}[0-9]){5,14})(?!\w)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:(?:19|20)[0-9]{2}[-/. ]?[01][0-9]|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:20)?[0-9]{2})")]
    private static partial Regex Date();
}

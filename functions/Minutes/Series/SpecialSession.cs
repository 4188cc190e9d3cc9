using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Special sessions that lie under a regular name: their title says what they are.</summary>
internal static partial class SpecialSession
{
    /// <summary>What most titles of a series say beside the date: nothing, or "SCS Tech Weekly".</summary>
    internal static string UsualWording(IEnumerable<SeriesMinutes> minutes) =>
        minutes.Select(one => Wording(one.Title)).OfType<string>().CountBy(wording => wording).OrderByDescending(wording => wording.Value).FirstOrDefault().Key ?? "";

    /// <summary>Whether the title differs from the usual one by a word for a special session.</summary>
    internal static bool IsNamedBy(DocumentTitle? title, Lazy<string> usual) =>
        Wording(title) is { } wording && Words().IsMatch(wording) && wording != usual.Value && !Words().IsMatch(usual.Value);

    /// <summary>Whether a title has a word for a special session.</summary>
    internal static bool IsNamedIn(string title) => Words().IsMatch(title);

    private static string? Wording(DocumentTitle? title)
    {
        if (title is null) return null;
        return title.BesideDate.Trim(' ', '-', '–', ':', ',').ToLowerInvariant();
    }

    [GeneratedRegex(
        @"\b(overflow|workshops?|special|extra(ordinary)?|ad[- ]hoc|breakout|hackathon|hack week|post-?mortem|incident|retreat|offsite|kick-?off|deep ?dive|summit|sondersitzung|klausur|side meeting)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

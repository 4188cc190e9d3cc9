using System.Text.RegularExpressions;

namespace Minutes.Series;

/// <summary>Special sessions that lie under a regular name: their title says what they are.</summary>
internal static partial class SpecialSession
{
    /// <summary>What most titles of a series say beside the date: nothing, or "SCS Tech Weekly".</summary>
    internal static string UsualWording(IEnumerable<SeriesMinutes> minutes) =>
        minutes.Select(Wording).OfType<string>().CountBy(wording => wording).OrderByDescending(wording => wording.Value).FirstOrDefault().Key ?? "";

    /// <summary>Whether the title differs from the usual one by a word for a special session.</summary>
    internal static bool IsNamedBy(SeriesMinutes minutes, Lazy<string> usual) =>
        Wording(minutes) is { } wording && Words().IsMatch(wording) && wording != usual.Value && !Words().IsMatch(usual.Value);

    /// <summary>Whether a title has a word for a special session.</summary>
    internal static bool IsNamedIn(string title) => Words().IsMatch(title);

    private static string? Wording(SeriesMinutes minutes)
    {
        if (minutes.Title is not { } title) return null;
        var text = title.Written is { } written ? title.Text.Remove(written.Span.Start - title.Span.Start, written.Span.Length) : title.Text;
        return text.Trim(' ', '-', '–', ':', ',').ToLowerInvariant();
    }

    [GeneratedRegex(
        @"\b(overflow|workshops?|special|extra(ordinary)?|ad[- ]hoc|breakout|hackathon|hack week|post-?mortem|incident|retreat|offsite|kick-?off|deep ?dive|summit|sondersitzung|klausur|side meeting)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Series;

/// <summary>Minutes that say that there was no meeting.</summary>
internal static partial class Cancellation
{
    /// <summary>Real minutes of a cancelled meeting have at most this many lines beside title and headings; longer ones speak of another meeting.</summary>
    private const int MostLines = 6;

    /// <summary>Each of the words has one of these in it.</summary>
    private static readonly SoughtWords Sought = new(
        StringComparison.OrdinalIgnoreCase, "cancel", "take place", "not held", "no quorum", "skipped", "fällt aus", "fiel aus", "ausgefallen", "abgesagt", "entfällt", "entfallen", "no meeting");

    internal static bool IsSaidIn(MinutesDocument document)
    {
        if (!Sought.MayStandIn(document.Traces)) return false;
        if (document.Titles.Any(title => Words().IsMatch(title.Text))) return true;
        var said = document.Lines.Where(line => line.Kind is LineKind.Item or LineKind.Text).Take(MostLines + 1).ToList();
        return said.Count <= MostLines && said.Any(line => Words().IsMatch(document.Source.Slice(line.Content)));
    }

    [GeneratedRegex(
        @"\b(cancell?ed|did not take place|didn't take place|not held|no quorum|meeting (was )?skipped|skipped this week|fällt aus|fiel aus|ausgefallen|abgesagt|entfällt|entfallen)\b|\bno meeting( today| this week)?\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}

using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Validation;

/// <summary>Lines that a series has in its minutes each time: whatever they look like, they are meant to be there.</summary>
internal sealed class SeriesLines
{
    /// <summary>So many minutes on each side are looked at, as many as boilerplate is learned from.</summary>
    private const int Nearest = 4;

    private readonly Lazy<(int Count, Dictionary<string, int> Times)> _lines;

    private SeriesLines(Neighbours neighbours) => _lines = new(() => Read(neighbours));

    /// <summary>The lines of the minutes nearest to these; nothing is read before somebody asks.</summary>
    internal static SeriesLines Around(Submission submission) => new(submission.Neighbours);

    /// <summary>Whether a line stands, word for word, in at least half of these minutes, and in two of them at least.</summary>
    internal bool Contain(string line) => TimesOf(line) is > 1 and var times && times * 2 >= _lines.Value.Count;

    /// <summary>Whether it stands in most of them.</summary>
    internal bool MostlyContain(string line) => Contain(line) && TimesOf(line) * 2 > _lines.Value.Count;

    private int TimesOf(string line) => _lines.Value.Times.GetValueOrDefault(line);

    private static (int Count, Dictionary<string, int> Times) Read(Neighbours neighbours)
    {
        var nearest = neighbours.Before.Where(IsRegular).TakeLast(Nearest).Concat(neighbours.After.Where(IsRegular).Take(Nearest)).ToList();
        return (nearest.Count, nearest.SelectMany(one => LinesOf(one.Document).Distinct()).CountBy(line => line).ToDictionary());
    }

    private static IEnumerable<string> LinesOf(MinutesDocument document) =>
        document.Lines.Where(line => line.IsContent).Select(line => AgeNote.Without(document.TextOf(line.Content)));

    private static bool IsRegular(SeriesMinutes minutes) => minutes.Role is MinutesRole.Regular;
}

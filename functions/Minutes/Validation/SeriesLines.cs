using System.Collections.Immutable;
using Minutes.Series;

namespace Minutes.Validation;

/// <summary>Lines that a series has in its minutes each time: whatever they look like, they are meant to be there.</summary>
internal sealed class SeriesLines
{
    /// <summary>So many minutes on each side are looked at, as many as boilerplate is learned from.</summary>
    private const int Nearest = 4;

    private readonly ImmutableArray<SaidLines> _nearest;

    private SeriesLines(Neighbours neighbours) =>
        _nearest = [.. neighbours.Before.Where(IsRegular).TakeLast(Nearest).Concat(neighbours.After.Where(IsRegular).Take(Nearest)).Select(one => SaidLines.Of(one.Document))];

    /// <summary>The lines of the minutes nearest to some others.</summary>
    internal static SeriesLines Around(Neighbours neighbours) => new(neighbours);

    /// <summary>Whether a line stands, word for word, in at least half of these minutes, and in two of them at least.</summary>
    internal bool Contain(string line) => TimesOf(line) is > 1 and var times && times * 2 >= _nearest.Length;

    /// <summary>Whether it stands in most of them.</summary>
    internal bool MostlyContain(string line) => TimesOf(line) is > 1 and var times && times * 2 > _nearest.Length;

    private int TimesOf(string line) => _nearest.Count(lines => lines.Contain(line));

    private static bool IsRegular(SeriesMinutes minutes) => minutes.Role is MinutesRole.Regular;
}

using System.Collections.Immutable;
using Minutes.Series;

namespace Minutes.Validation;

/// <summary>Lines that a series has in its minutes each time: whatever they look like, they are meant to be there.</summary>
internal sealed class SeriesLines
{
    /// <summary>So many minutes on each side are looked at, as many as boilerplate is learned from.</summary>
    private const int Nearest = 4;

    private readonly ImmutableArray<SaidLines> _nearest;

    private SeriesLines(Neighbours neighbours)
    {
        var nearest = ImmutableArray.CreateBuilder<SaidLines>(2 * Nearest);
        for (var index = neighbours.Before.Length - 1; index >= 0 && nearest.Count < Nearest; index--) Add(neighbours.Before[index]);
        var most = nearest.Count + Nearest;
        for (var index = 0; index < neighbours.After.Length && nearest.Count < most; index++) Add(neighbours.After[index]);
        _nearest = nearest.DrainToImmutable();

        void Add(SeriesMinutes minutes)
        {
            if (minutes.Role is MinutesRole.Regular) nearest.Add(SaidLines.Of(minutes.Document));
        }
    }

    /// <summary>The lines of the minutes nearest to some others.</summary>
    internal static SeriesLines Around(Neighbours neighbours) => new(neighbours);

    /// <summary>Whether a line stands, word for word, in at least half of these minutes, and in two of them at least.</summary>
    internal bool Contain(ReadOnlySpan<char> line) => TimesOf(line) is > 1 and var times && times * 2 >= _nearest.Length;

    /// <summary>Whether it stands in most of them.</summary>
    internal bool MostlyContain(ReadOnlySpan<char> line) => TimesOf(line) is > 1 and var times && times * 2 > _nearest.Length;

    private int TimesOf(ReadOnlySpan<char> line)
    {
        var times = 0;
        foreach (var lines in _nearest)
        {
            if (lines.Contain(line)) times++;
        }

        return times;
    }
}

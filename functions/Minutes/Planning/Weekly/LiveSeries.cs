using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Series;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>Which series may be live, as far as their dates alone tell: a sleeping one is not read.</summary>
internal static class LiveSeries
{
    /// <summary>So many files in a row may be no minutes of a meeting (copies, special sessions, unfilled ones), and make the rhythm seem slower than it is.</summary>
    private const int MostLeftOut = 7;

    /// <summary>Days by which a gap is rounded to whole weeks.</summary>
    private const int Rounding = 3;

    /// <summary>Whether a series may be live; never false for one that is.</summary>
    /// <param name="listing">Its files.</param>
    /// <param name="isConfigured">Whether the configuration names it.</param>
    /// <param name="today">The day in its zone.</param>
    internal static bool MayBe(SeriesListing listing, bool isConfigured, LocalDate today)
    {
        if (isConfigured) return true;
        var dates = listing.Newest(SeriesProfile.FilesRead).Select(file => file.Date).Distinct().ToImmutableArray();
        return listing.Regular.Length >= SeriesState.FewestMinutes && Period.DaysBetween(dates[^1], today) <= SeriesState.LongestSilence(SlowestRhythm(dates));
    }

    private static int SlowestRhythm(ImmutableArray<LocalDate> dates)
    {
        var span = Math.Min(MostLeftOut + 1, dates.Length - 1);
        var widest = Enumerable.Range(0, dates.Length - span).Max(index => Period.DaysBetween(dates[index], dates[index + span]));
        return widest + Rounding;
    }
}

using NodaTime;

namespace Minutes.CarryOver;

/// <summary>
/// How much a series carries, learned from its own minutes: the topics that came back, against those that the evidence alone would
/// have expected. One factor is all that a history of 16 minutes bears; rates for each kind of evidence were worse or no better.
/// </summary>
internal static class SeriesHabit
{
    /// <summary>After this many meetings a pair of minutes counts half: habits change.</summary>
    private const double HalfLife = 8;

    /// <summary>So many returns as expected are believed beforehand; a short history moves the factor little.</summary>
    private const double Prior = 8;

    /// <summary>Minutes further apart are no pair: too much happened between them.</summary>
    internal const int LongestGap = 35;

    /// <summary>The factor in log-odds: above 0 for a series that carries more than others.</summary>
    internal static double Learn(History history)
    {
        double returned = Prior, expected = Prior;
        for (var index = 0; index + 1 < history.Minutes.Length; index++)
        {
            if (Period.DaysBetween(history.Minutes[index].Date, history.Minutes[index + 1].Date) > LongestGap) continue;
            var weight = Math.Pow(0.5, (history.Minutes.Length - 2 - index) / HalfLife);
            foreach (var topic in history.TopicsAt(index))
            {
                expected += weight * Chance.Of(EvidenceReader.Read(topic, history), habit: 0);
                if (history.Find(topic.Identity, index + 1) is not null) returned += weight;
            }
        }

        return Math.Log(returned / expected);
    }
}

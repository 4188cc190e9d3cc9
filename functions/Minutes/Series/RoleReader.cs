using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Series;

/// <summary>Tells regular minutes from all that lies among them under a regular name.</summary>
internal static class RoleReader
{
    /// <summary>The same minutes with their roles.</summary>
    /// <param name="minutes">Files with regular names, oldest first.</param>
    /// <param name="hasRoster">Whether skeletons list participants themselves.</param>
    internal static ImmutableArray<SeriesMinutes> Judge(ImmutableArray<SeriesMinutes> minutes, bool hasRoster = false)
    {
        var weekdays = Weekdays.Of(minutes.Select(one => one.Date));
        var judged = minutes.ToArray();
        Mark(judged, MinutesRole.Misdated, one => IsMisdated(one, weekdays));
        Mark(judged, MinutesRole.Cancelled, one => Cancellation.IsSaidIn(one.Document));
        var usualTitle = new Lazy<string>(() => SpecialSession.UsualWording(minutes));
        Mark(judged, MinutesRole.Special, one => SpecialSession.IsNamedBy(one.Title, usualTitle));
        MarkCopies(judged);
        MarkExtraSessions(judged, weekdays);
        MarkUnfilled(judged, hasRoster);
        return [.. judged];
    }

    private static void Mark(SeriesMinutes[] minutes, MinutesRole role, Predicate<SeriesMinutes> isSo)
    {
        for (var index = 0; index < minutes.Length; index++)
        {
            if (minutes[index].Role is MinutesRole.Regular && isSo(minutes[index])) minutes[index] = minutes[index] with { Role = role };
        }
    }

    /// <summary>
    /// A title may bear last week's date by mistake; then the file's name is right, and its weekday says so. The name is wrong where it
    /// falls on a day on which the series does not meet, and the title names another one.
    /// </summary>
    private static bool IsMisdated(SeriesMinutes minutes, ImmutableHashSet<IsoDayOfWeek> weekdays)
    {
        if (minutes.Title?.Date is not { } titled || titled == minutes.Date) return false;
        var isFarOff = Math.Abs(Period.DaysBetween(minutes.Date, titled)) > 3;
        return isFarOff && weekdays.Count > 0 && !weekdays.Contains(minutes.Date.DayOfWeek);
    }

    /// <summary>Of two files with the same text, the one whose title names another day is the copy; else the later one.</summary>
    private static void MarkCopies(SeriesMinutes[] minutes)
    {
        var byText = new Dictionary<long, int>();
        for (var index = 0; index < minutes.Length; index++)
        {
            if (TextComparison.BodyOf(minutes[index].Document) is not { Text: var text }) continue;
            if (byText.TryAdd(text, index))
            {
                if (index == 0 || !TextComparison.AreNearlySame(minutes[index - 1].Document, minutes[index].Document)) continue;
                byText[text] = index - 1;
            }

            var (first, second) = (byText[text], index);
            var copy = minutes[first].Title?.Date == minutes[first].Date ? second : first;
            if (minutes[copy].Role is MinutesRole.Regular) minutes[copy] = minutes[copy] with { Role = MinutesRole.Copy };
            byText[text] = copy == first ? second : first;
        }
    }

    /// <summary>Of two meetings less than half a week apart in a weekly series, the one on an unusual weekday was an extra session.</summary>
    private static void MarkExtraSessions(SeriesMinutes[] minutes, ImmutableHashSet<IsoDayOfWeek> weekdays)
    {
        if (weekdays.Count != 1) return;
        for (var index = 0; index + 1 < minutes.Length; index++)
        {
            if (minutes[index + 1].Date.Minus(minutes[index].Date).Days > 3) continue;
            foreach (var candidate in (ReadOnlySpan<int>)[index, index + 1])
            {
                var other = candidate == index ? index + 1 : index;
                var isExtra = !weekdays.Contains(minutes[candidate].Date.DayOfWeek) && weekdays.Contains(minutes[other].Date.DayOfWeek);
                if (isExtra && minutes[candidate].Role is MinutesRole.Regular) minutes[candidate] = minutes[candidate] with { Role = MinutesRole.Special };
            }
        }
    }

    private static void MarkUnfilled(SeriesMinutes[] minutes, bool hasRoster)
    {
        var earlier = new EarlierLines();
        for (var index = 0; index < minutes.Length; index++)
        {
            if (minutes[index].Role is not MinutesRole.Regular) continue;
            if (Filling.IsMissing(minutes[index].Document, earlier, hasRoster)) minutes[index] = minutes[index] with { Role = MinutesRole.Unfilled };
            else earlier.Add(minutes[index].Document);
        }
    }
}

using Minutes.Text;
using NodaTime;

namespace Automation.Serving.Status;

/// <summary>Times as people say them. The exact ones stand beside them.</summary>
internal static class RelativeTime
{
    private const int HoursTold = 48;

    /// <summary><c>5 minutes ago</c>, <c>in 2 hours</c>.</summary>
    internal static string Words(Instant moment, Instant now)
    {
        var isPast = moment <= now;
        var time = isPast ? now - moment : moment - now;
        if (time < Duration.FromMinutes(1)) return isPast ? "just now" : "in a moment";
        var words = time switch
        {
            _ when time < Duration.FromHours(1) => Counted.Grouped((int)time.TotalMinutes, "minute"),
            _ when time < Duration.FromHours(HoursTold) => Counted.Grouped((int)time.TotalHours, "hour"),
            _ => Counted.Grouped((int)time.TotalDays, "day"),
        };
        return isPast ? $"{words} ago" : $"in {words}";
    }

    /// <summary><c>today</c>, <c>in 6 days</c>.</summary>
    internal static string Words(LocalDate day, LocalDate today) => Period.DaysBetween(today, day) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        < 0 and var days => $"{-days} days ago",
        var days => $"in {days} days",
    };
}

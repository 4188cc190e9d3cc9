using System.Globalization;
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
            _ when time < Duration.FromHours(1) => Count((int)time.TotalMinutes, "minute"),
            _ when time < Duration.FromHours(HoursTold) => Count((int)time.TotalHours, "hour"),
            _ => Count((int)time.TotalDays, "day"),
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

    /// <summary><c>1 repository</c>, <c>2 repositories</c>.</summary>
    internal static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {many ?? one + "s"}");
}

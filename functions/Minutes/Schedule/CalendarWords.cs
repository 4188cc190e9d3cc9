using NodaTime;

namespace Minutes.Schedule;

/// <summary>Says in words why a day is not as the rule has it.</summary>
internal static class CalendarWords
{
    /// <summary>For a day that was skipped.</summary>
    public const string Skipped = "skipped";

    /// <summary>For the day that a meeting left.</summary>
    public static string MovedAway(MovedTo to) => $"moved to {Print(to.Date)}{AtTime(to)}";

    /// <summary>For the day to which a meeting came; null where nothing changed.</summary>
    public static string? MovedFrom(LocalDate scheduled, MovedTo to)
    {
        if (scheduled != to.Date) return $"moved from {Print(scheduled)}";
        return to.Time is { } time ? $"moved to {TimeOfDay.Print(time)}" : null;
    }

    /// <summary>For a day in a pause.</summary>
    public static string Of(Pause pause) => $"pause until {Print(pause.To)}{Named(pause.Reason)}";

    /// <summary>For a holiday.</summary>
    public static string Of(Holiday holiday) => $"holiday{Named(holiday.Name)}";

    private static string Named(string? name) => name is null ? "" : $": {name}";

    private static string AtTime(MovedTo to) => to.Time is { } time ? $" at {TimeOfDay.Print(time)}" : "";

    private static string Print(LocalDate date) => MeetingDate.Extended.Format(date);
}

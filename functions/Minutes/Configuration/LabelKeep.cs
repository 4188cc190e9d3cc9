using NodaTime;

namespace Minutes.Configuration;

/// <summary>How long an issue keeps the label of a meeting (<c>labels.keep</c>).</summary>
public sealed record LabelKeep
{
    private LabelKeep()
    {
    }

    /// <summary>For ever.</summary>
    public static LabelKeep All { get; } = new();

    /// <summary>Until a later meeting of the series is held that refers to the issue.</summary>
    public static LabelKeep Latest { get; } = new() { IsLatestOnly = true };

    /// <summary>Whether only the label of the series' latest meeting is kept.</summary>
    public bool IsLatestOnly { get; private init; }

    /// <summary>How many days after the meeting it is kept; null for no such end.</summary>
    public int? Days { get; private init; }

    /// <summary>For some days after the meeting.</summary>
    public static LabelKeep ForDays(int days) => new() { Days = days };

    /// <summary>Whether the label of a meeting is kept.</summary>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="latest">The latest day on which the series discussed the issue.</param>
    /// <param name="today">Today, in the series' time zone.</param>
    public bool Keeps(LocalDate meeting, LocalDate latest, LocalDate today) =>
        IsLatestOnly ? meeting >= latest : Days is not { } days || meeting.PlusDays(days) >= today;
}

using NodaTime;

namespace Minutes.Schedule;

/// <summary>A time without meetings.</summary>
/// <param name="From">The first day without a meeting, a local date.</param>
/// <param name="To">The last day without a meeting; a pause that ends before it begins holds no day.</param>
/// <param name="Reason">Why, as a person would say it; null where none is given.</param>
public sealed record Pause(LocalDate From, LocalDate To, string? Reason = null)
{
    /// <summary>Whether a day lies in the pause, its two ends included.</summary>
    public bool Contains(LocalDate date) => From <= date && date <= To;
}

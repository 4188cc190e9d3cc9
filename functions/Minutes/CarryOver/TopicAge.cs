using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>How long a topic has been open.</summary>
/// <param name="Meetings">In how many minutes it stood, up to the previous ones.</param>
/// <param name="Since">The first of them.</param>
/// <param name="SinceName">Its name there: what a link points at.</param>
/// <param name="IsAtLeast">Whether the history that was read ends there, so that it may be older.</param>
public sealed record TopicAge(int Meetings, SeriesMinutes Since, string SinceName, bool IsAtLeast)
{
    /// <summary><c>1 meeting</c>, <c>5 meetings</c>, <c>16+ meetings</c>.</summary>
    public override string ToString() => (Meetings, IsAtLeast) switch
    {
        (var meetings, true) => $"{meetings}+ meetings",
        (1, _) => "1 meeting",
        (var meetings, _) => $"{meetings} meetings",
    };
}

using Minutes.Schedule;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>A meeting to come, as a look saw it.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Begins">When it begins; without a time, when its local day does.</param>
/// <param name="Ends">When it is over.</param>
/// <param name="Stage">How far its minutes are.</param>
public sealed record MeetingOutlook(Meeting Meeting, Instant Begins, Instant Ends, MinutesStage Stage)
{
    /// <summary>The number of the open pull request that brings its minutes; null where there is none, or where it is not known.</summary>
    public int? PullRequest { get; init; }

    /// <summary>The day on which its pull request opens at the latest; only while it is awaited.</summary>
    public LocalDate? Opens { get; init; }
}

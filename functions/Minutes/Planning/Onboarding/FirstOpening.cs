using Minutes.Archive;
using Minutes.Planning.Weekly;
using NodaTime;

namespace Minutes.Planning.Onboarding;

/// <summary>A pull request that would be opened in the first week.</summary>
/// <param name="Series">The series.</param>
/// <param name="Branch">Its head branch.</param>
/// <param name="Path">The file that it would bring.</param>
/// <param name="Day">When; in the zone of the series.</param>
/// <param name="IsAtOnce">Whether the first look would open it.</param>
internal sealed record FirstOpening(string Series, string Branch, ArchivePath Path, LocalDate Day, bool IsAtOnce)
{
    internal static FirstOpening Of(Opening opening, Instant now, bool isAtOnce) => new(
        opening.Series.Name,
        opening.Branch.ToString(),
        opening.Series.State.Pattern.For(opening.Meeting.Date),
        opening.Series.Series.TodayAt(now),
        isAtOnce);
}

using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Outlines;

/// <summary>Who will probably take part: those who were there in at least half of the last four meetings.</summary>
internal static class Roster
{
    private const int Newest = 4;

    /// <summary>Lines such as <c>* @handle</c>, in the order of the newest list.</summary>
    internal static ImmutableArray<string> Lines(ImmutableArray<SeriesMinutes> regular, char bullet)
    {
        var newest = regular.Reverse().Take(Newest).Select(PresentIn).ToList();
        return
        [
            .. newest.SelectMany(logins => logins)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(login => newest.Count(logins => logins.Contains(login, StringComparer.OrdinalIgnoreCase)) * 2 >= newest.Count)
                .Select(login => $"{bullet} @{login}"),
        ];
    }

    private static List<string> PresentIn(SeriesMinutes minutes) =>
    [
        .. minutes.Document.Participants
            .Where(participant => participant is { Attendance: Attendance.Present, Handle: not null })
            .Select(participant => participant.Handle!.Login),
    ];
}

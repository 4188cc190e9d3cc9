using Minutes.Rendering;
using Minutes.Series;

namespace Minutes.Planning;

/// <summary>Finds minutes that were made and that nobody wrote to: what would be made in their place is the same, word for word.</summary>
internal static class MinutesAsMade
{
    /// <summary>So many of the newest minutes are made once more and compared: next week's may be made before this week's are filled in.</summary>
    private const int Compared = 2;

    /// <summary>The profile, in which such minutes are unfilled ones.</summary>
    /// <param name="profile">What the minutes tell.</param>
    /// <param name="join">Joins what they told before a day with what is configured.</param>
    /// <param name="template">What they are made with.</param>
    internal static SeriesProfile MarkIn(SeriesProfile profile, Func<SeriesProfile, SeriesState> join, MinutesTemplate template)
    {
        foreach (var minutes in profile.Regular.TakeLast(Compared).Where(minutes => !profile.NamesParticipants(minutes)))
        {
            if (IsAsMade(minutes, join(profile.Before(minutes.Date)), template)) profile = profile.WithUnfilled(minutes);
        }

        return profile;
    }

    private static bool IsAsMade(SeriesMinutes minutes, SeriesState before, MinutesTemplate template)
    {
        var made = NextMinutes.For(before, before.MeetingOn(minutes.Date), template).Value;
        return made is not null && Normal(made.Text) == Normal(minutes.Document.Source.Text);
    }

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}

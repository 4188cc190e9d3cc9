using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Outlines;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning;

/// <summary>The next minutes of a series: where they go, what they say, and why.</summary>
/// <param name="Series">The series' name.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Path">Where the file goes.</param>
/// <param name="Text">What it says, with <c>\n</c> line ends.</param>
/// <param name="Predecessor">The minutes that it follows; null for the first ones.</param>
/// <param name="Decisions">What becomes of each earlier topic, and why.</param>
public sealed record NextMinutes(
    string Series,
    LocalDate Date,
    ArchivePath Path,
    string Text,
    SeriesMinutes? Predecessor,
    ImmutableArray<CarryDecision> Decisions)
{
    /// <summary>Writes the next minutes of a series; a mistake in the template is told instead.</summary>
    /// <param name="state">The series, read up to the meeting.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="template">The template.</param>
    public static Parsed<NextMinutes> For(SeriesState state, Meeting meeting, MinutesTemplate template)
    {
        var path = state.Pattern.For(meeting.Date);
        var decisions = state.Decide(meeting.Date);
        var options = new OutlineOptions
        {
            FillsRoster = state.Configuration.Participants is Configuration.ParticipantsMode.Roster,
            Rota = state.Configuration.Rota,
            Title = state.Configuration.Title,
        };
        var predecessor = state.Profile.Predecessor;
        var outline = OutlineBuilder.Build(state.Profile.Skeleton ?? Skeleton.Plain, state.Profile.Regular, decisions, path, meeting.Date, options);
        var rendered = template.Render(OutlineModel.Of(
            outline,
            new(state.Name, meeting.Time, path.ToString(), predecessor?.Date, predecessor?.File.Path.ToString())));
        return rendered.Value is { } text
            ? new NextMinutes(state.Name, meeting.Date, path, text, predecessor, decisions)
            : new Parsed<NextMinutes>(null, rendered.Problems);
    }
}

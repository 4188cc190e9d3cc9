using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Outlines;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning;

/// <summary>The next minutes of a series: where they go, what they say, and why.</summary>
/// <param name="Series">The series' name.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Path">Where the file goes.</param>
/// <param name="Text">What it says: with <c>\r\n</c> line ends where the predecessor has no others, else with <c>\n</c>, one at its end.</param>
/// <param name="Predecessor">The minutes that it follows; null for the first ones.</param>
/// <param name="Decisions">What becomes of each earlier topic, and why.</param>
public sealed record NextMinutes(
    string Series,
    Meeting Meeting,
    ArchivePath Path,
    string Text,
    SeriesMinutes? Predecessor,
    ImmutableArray<CarryDecision> Decisions)
{
    /// <summary>The login, without <c>@</c>, of who presents by the rota; null without one.</summary>
    public string? Presenter { get; init; }

    /// <summary>Whether the minutes ask who presents, and nobody is named.</summary>
    public bool IsPresenterOpen { get; init; }

    /// <summary>The day of the meeting.</summary>
    public LocalDate Date => Meeting.Date;

    /// <summary>Writes the next minutes of a series; a mistake in the template is told instead.</summary>
    /// <param name="state">The series, read up to the meeting.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="template">The template.</param>
    /// <param name="states">How references stand; null where nothing is known of them.</param>
    public static Parsed<NextMinutes> For(
        SeriesState state, Meeting meeting, MinutesTemplate template, ImmutableDictionary<IssueId, IssueState>? states = null)
    {
        var path = state.Pattern.For(meeting.Date);
        var decisions = state.Decide(meeting.Date, states);
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
            ? new NextMinutes(state.Name, meeting, path, WithLineEnds(text, predecessor), predecessor, decisions)
            {
                Presenter = outline.Presenter,
                IsPresenterOpen = outline.IsPresenterOpen,
            }
            : new Parsed<NextMinutes>(null, rendered.Problems);
    }

    private static string WithLineEnds(string text, SeriesMinutes? predecessor)
    {
        var whole = text.Length == 0 || text.EndsWith('\n') ? text : text + '\n';
        return predecessor is not null && HasWindowsLineEnds(predecessor.Document.Source.Text) ? whole.Replace("\n", "\r\n", StringComparison.Ordinal) : whole;
    }

    /// <summary>Whether all line ends are <c>\r\n</c>.</summary>
    private static bool HasWindowsLineEnds(ReadOnlySpan<char> text)
    {
        var both = text.Count("\r\n");
        return both > 0 && both == text.Count('\n') && both == text.Count('\r');
    }
}

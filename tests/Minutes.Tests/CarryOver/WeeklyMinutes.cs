using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>A weekly series that is written in a test: one text a meeting, the last on <see cref="Last"/>.</summary>
internal static class WeeklyMinutes
{
    public static readonly LocalDate Last = new(2026, 3, 11);
    public static readonly LocalDate Next = new(2026, 3, 18);

    /// <summary>Minutes with these texts below their agenda, oldest first.</summary>
    public static ImmutableArray<SeriesMinutes> Of(params string[] agendas) =>
        [.. agendas.Select((agenda, index) => On(Last.PlusWeeks(index - agendas.Length + 1), agenda))];

    /// <summary>Minutes of one day.</summary>
    public static SeriesMinutes On(LocalDate date, string agenda) => Written.File(
        $"network/{date.ToString("uuuuMMdd", null)}.md",
        $"# {date.ToString("uuuu-MM-dd", null)}\n\n## Participants\n\n* @mira\n\n## Agenda\n\n{agenda}\n");

    /// <summary>The decisions for the meeting after the last one.</summary>
    public static ImmutableArray<CarryDecision> Decide(params string[] agendas) => CarryDecisions.Decide(Of(agendas), Next, new());

    /// <summary>The decision on the only topic with this name.</summary>
    public static CarryDecision On(this ImmutableArray<CarryDecision> decisions, string name) =>
        Assert.Single(decisions, decision => decision.Name == name);

    /// <summary>The decision on the only topic of a single meeting.</summary>
    public static CarryDecision Single(string agenda, CarryOptions? options = null) =>
        Assert.Single(CarryDecisions.Decide(Of(agenda), Next, options ?? new()));

    /// <summary>The text that comes along, without indentation.</summary>
    public static string[] Text(this CarryDecision decision) =>
        [.. decision.Lines.Select(line => decision.From.Document.TextOf(decision.From.Document.Lines[line].Content))];

    /// <summary>The same topic in some minutes, each with a word of its own: what nobody touched would not count.</summary>
    public static string[] Times(this string agenda, int count) => [.. Enumerable.Range(1, count).Select(week => $"{agenda}    * said in week {week}\n")];
}

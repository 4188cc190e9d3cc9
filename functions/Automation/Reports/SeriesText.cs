using System.Collections.Immutable;

namespace Automation.Reports;

/// <summary>Prints series for people.</summary>
internal sealed class SeriesText(TextWriter output, TextStyle style)
{
    private const int MissingShown = 8;

    /// <summary>What to tell of an archive without series.</summary>
    internal static string NothingFound(string folder) => $"no minutes were found in {folder}: no folder there has Markdown files with a date in their names";

    /// <summary>The live series in full, and the names of those asleep.</summary>
    internal void Print(ImmutableArray<SeriesReport> series)
    {
        foreach (var one in series.Where(one => one.Live))
        {
            PrintInFull(one);
            output.WriteLine();
        }

        var asleep = series.Where(one => !one.Live).Select(one => one.Last is null ? one.Name : $"{one.Name} (last {one.Last})").ToList();
        if (asleep.Count > 0) output.WriteLine($"asleep: {string.Join(", ", asleep)}");
    }

    internal void PrintInFull(SeriesReport series)
    {
        output.WriteLine(style.Strong(series.Name) + (series.Live ? "" : " (asleep)"));
        Line("files", $"{series.Path}, {Count(series.Files, "regular file")}");
        Line("meets", series.Schedule is null ? "nothing tells when" : $"{series.Schedule} ({series.TimeZone})");
        Line("last", series.Last ?? "none");
        Line("next", Next(series));
        if (series.Predecessor is not null) Line("after", series.Predecessor);
        Line("open", Count(series.OpenItems, "item"));
        if (series.WithoutMinutes.Length > 0) Line("missing", Missing([.. series.WithoutMinutes.Select(meeting => meeting.Date)]));
        foreach (var meeting in series.Upcoming) Line("", Day(meeting));
    }

    private void Line(string label, string text) => output.WriteLine($"  {style.Faint(label.PadRight(8))}{text}");

    private static string Next(SeriesReport series)
    {
        if (series.Next is not { } next) return series.FirstToCome ?? "none";
        if (!series.IsPast) return next;
        return series.FirstToCome is { } date ? $"{next}, which is past; the first one to come is {date}" : $"{next}, which is past";
    }

    /// <summary>The newest: of those, somebody may still have notes.</summary>
    private static string Missing(ImmutableArray<string> dates) =>
        string.Join(", ", dates.TakeLast(MissingShown)) + (dates.Length > MissingShown ? $", and {dates.Length - MissingShown} before" : "");

    private static string Day(MeetingReport meeting) =>
        meeting.Date + (meeting.Time is null ? "" : $" {meeting.Time}") + (meeting.Reason is null ? "" : $" ({meeting.Reason})");

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}

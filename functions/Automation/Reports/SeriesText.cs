namespace Automation.Reports;

/// <summary>Prints series for people.</summary>
internal sealed class SeriesText(TextWriter output, TextStyle style)
{
    internal void Print(List<SeriesReport> series)
    {
        if (series.Count == 0) output.WriteLine("no minutes were found: no folder has Markdown files with a date in their names");
        foreach (var one in series.Where(one => one.Live)) PrintLive(one);
        var asleep = series.Where(one => !one.Live).Select(one => one.Last is null ? one.Name : $"{one.Name} (last {one.Last})").ToList();
        if (asleep.Count > 0) output.WriteLine($"asleep: {string.Join(", ", asleep)}");
    }

    private void PrintLive(SeriesReport series)
    {
        output.WriteLine(style.Strong(series.Name));
        Line("files", $"{series.Path}, {Count(series.Files, "regular file")}");
        Line("meets", series.Schedule is null ? "nothing tells when" : $"{series.Schedule} ({series.TimeZone})");
        Line("last", series.Last ?? "none");
        Line("next", series.Next ?? "none");
        if (series.Predecessor is not null) Line("after", series.Predecessor);
        Line("open", Count(series.OpenItems, "item"));
        if (series.WithoutMinutes.Length > 0) Line("missing", string.Join(", ", series.WithoutMinutes.Select(Day)));
        foreach (var meeting in series.Upcoming) Line("", Day(meeting));
        output.WriteLine();
    }

    private void Line(string label, string text) => output.WriteLine($"  {style.Faint(label.PadRight(8))}{text}");

    private static string Day(MeetingReport meeting) =>
        meeting.Date + (meeting.Time is null ? "" : $" {meeting.Time}") + (meeting.Reason is null ? "" : $" ({meeting.Reason})");

    private static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";
}

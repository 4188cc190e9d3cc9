using Minutes.Changes;
using Minutes.Observation;
using Minutes.Text;
using NodaTime;
using NodaTime.Text;

namespace Minutes.Planning.Labelling;

/// <summary>
/// The labels of meetings. Their descriptions say <c>2026-03-11 network: https://github.com/open-tidepool/minutes/blob/main/network/20260311.md</c>; where
/// GitHub's 100 characters do not hold the address, <c>open-tidepool/minutes/network/20260311.md</c>, and of longer paths the end.
/// </summary>
internal static class MeetingLabels
{
    private const int LongestDescription = 100, LongestSeries = 30;

    /// <summary>The label of the meeting of some minutes.</summary>
    internal static MeetingLabel Of(LookContext context, LabelFile file)
    {
        var head = Head(file.Date, file.Series);
        var repository = context.Repository;
        var path = file.Place.Path.ToString();
        var address = $"{context.Server}/{repository.Name}/blob/{Escaped(repository.DefaultBranch ?? "HEAD")}/{Escaped(path)}";
        string[] links = [address, $"{repository.Name}/{path}", path];
        var link = Array.Find(links, link => head.Length + link.Length <= LongestDescription) ?? End(path, LongestDescription - head.Length);
        return new(file.Label, head + link, context.Configuration.Labels.Color);
    }

    /// <summary>The day of the meeting whose label this is, if it is one of a series of this repository; else null. In doubt it is another's.</summary>
    internal static LocalDate? DayOf(LookContext context, ObservedLabel label, string series)
    {
        var text = label.Description;
        return text.Length > 10 && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true, Value: var day }
            && text.StartsWith(Head(day, series), StringComparison.Ordinal)
            && text.Contains($"{context.Repository.Name}/", StringComparison.OrdinalIgnoreCase)
                ? day
                : null;
    }

    private static string Head(LocalDate date, string series) => series == "." ? $"{date.ToIso()}: " : $"{date.ToIso()} {End(series, LongestSeries)}: ";

    /// <summary>The end of a path tells more than its beginning.</summary>
    private static string End(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text[^(longest - 1)..];
        return "…" + (char.IsLowSurrogate(end[0]) ? end[1..] : end);
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}

using Minutes.Documents;
using NodaTime;

namespace Minutes.Series;

/// <summary>How a series writes its titles: <c># SCS Tech Weekly 2023-03-08</c> without the date.</summary>
/// <param name="Level">Heading level, 1 to 6.</param>
/// <param name="Before">The text before the date.</param>
/// <param name="Date">How the date is written.</param>
/// <param name="After">The text behind the date.</param>
public sealed record TitleForm(int Level, string Before, DateForm Date, string After)
{
    /// <summary>The form of a series that has none: <c># 2023-03-08</c>.</summary>
    public static TitleForm Plain { get; } = new(1, "", DateForm.Iso, "");

    /// <summary>
    /// The form of the newest title with a readable date. A title that lost its <c>#</c> gets the level of the others.
    /// </summary>
    /// <param name="minutes">Regular minutes, newest first.</param>
    internal static TitleForm Of(IReadOnlyList<SeriesMinutes> minutes)
    {
        var titles = minutes.Select(one => one.Title).OfType<DocumentTitle>().Where(title => title.Written is not null).ToList();
        if (titles is not [var newest, ..]) return Plain;
        var level = titles.Where(title => title.Level > 0).CountBy(title => title.Level).OrderByDescending(count => count.Value).FirstOrDefault().Key;
        var date = newest.DateInText!.Value;
        return new(Math.Max(level, 1), newest.Text[..date.Start], DateFormOf(titles), newest.Text[date.End..]);
    }

    /// <summary>
    /// How titles write the date. One alone leaves open whether days get a zero (<c>15.11.2023</c>), months are cut (<c>May</c>), or are
    /// German (<c>September</c>); what writes most of them is the form.
    /// </summary>
    /// <param name="titles">Titles with a readable date, newest first; at least one.</param>
    internal static DateForm DateFormOf(IReadOnlyList<DocumentTitle> titles) => titles
        .Select(title => title.Written!.Form)
        .Distinct()
        .MaxBy(form => titles.Count(title => IsWrittenIn(title, form)))!;

    private static bool IsWrittenIn(DocumentTitle title, DateForm form) =>
        title is { Date: { } date, DateInText: { } place } && title.Text.AsSpan(place.Start, place.Length).SequenceEqual(form.Format(date));

    /// <summary>The title's line for a meeting. A weekday beside the date becomes the meeting's.</summary>
    public string For(LocalDate date) => $"{new string('#', Level)} {WeekdayWords.Replace(Before, date.DayOfWeek)}{Date.Format(date)}{WeekdayWords.Replace(After, date.DayOfWeek)}";
}

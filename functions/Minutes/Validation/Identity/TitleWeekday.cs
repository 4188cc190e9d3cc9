using System.Buffers;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>The weekday that stands beside a date: <c>Wednesday, 2023-03-08</c>, <c>2023-03-08 (Wed)</c>.</summary>
/// <param name="Day">The day that it names.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What stands there.</param>
internal sealed record TitleWeekday(IsoDayOfWeek Day, TextSpan Span, string Text)
{
    /// <summary>Signs that may stand between a weekday and its date.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t,.(-–—");

    /// <summary>The weekday beside a date; null where there is none. Elsewhere in a title the word may be a name.</summary>
    /// <param name="source">The file.</param>
    /// <param name="date">Where the date stands.</param>
    /// <param name="around">The text that both stand in.</param>
    internal static TitleWeekday? BesideDate(SourceText source, TextSpan date, TextSpan around)
    {
        if (around == date) return null;
        foreach (var (day, index, length) in WeekdayWords.In(source.Slice(around).ToString()))
        {
            var word = new TextSpan(around.Start + index, length);
            var gap = word.End <= date.Start ? TextSpan.Between(word.End, date.Start) : TextSpan.Between(date.End, Math.Max(date.End, word.Start));
            if (gap.Length is > 0 and <= 4 && source.Slice(gap).IndexOfAnyExcept(Between) < 0) return new(day, word, source.Slice(word).ToString());
        }

        return null;
    }

    /// <summary>The word for another day, in the same language and length.</summary>
    internal string For(LocalDate date) => WeekdayWords.Replace(Text + ".", date.DayOfWeek)[..^1];
}

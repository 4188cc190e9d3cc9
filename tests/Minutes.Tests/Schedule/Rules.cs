using Minutes.Schedule;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Minutes.Tests.Schedule;

/// <summary>Rules and dates as the tables write them.</summary>
internal static class Rules
{
    public static MeetingRule Rule(string text)
    {
        Assert.True(MeetingRule.TryParse(text, out var rule, out var error), error);
        return rule;
    }

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static string Print(IEnumerable<LocalDate> dates) => string.Join(' ', dates.Select(LocalDatePattern.Iso.Format));
}

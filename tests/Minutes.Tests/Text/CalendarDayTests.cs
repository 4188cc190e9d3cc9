using Minutes.Text;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Text;

public sealed class CalendarDayTests
{
    [Theory]
    [InlineData(2026, 3, 25)]
    [InlineData(2024, 2, 29)]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void A_day_of_the_calendar_is_given(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), CalendarDay.Of(year, month, day));

    [Theory]
    [InlineData(2026, 2, 29)]
    [InlineData(2026, 4, 31)]
    [InlineData(2026, 13, 1)]
    [InlineData(2026, 0, 1)]
    [InlineData(2026, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(-5, 1, 1)]
    public void A_day_that_no_calendar_has_is_none(int year, int month, int day) => Assert.Null(CalendarDay.Of(year, month, day));
}

using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Minutes.Rendering.Functions;

/// <summary>
/// <c>format_date "2023-03-15" "%d %B %Y"</c>: a date of the model, which is ISO text, in another form, with English names.
/// It has the signs of strftime that a date without a time of day needs. It stands in no group <c>date</c>, which a model has as a field.
/// </summary>
internal static class DateFunction
{
    public static TemplateFunction FormatDate => new(Format, new(typeof(string), "date"), new(typeof(string), "format"));

    private static string? Format(Call call)
    {
        if (call[0] is null) return null;
        if (!LocalDatePattern.Iso.Parse(call.Text(0)).TryGetValue(default, out var date))
            throw call.Failure("this is no date; a date is written 2023-03-15");

        var (format, text) = (call.Text(1), new StringBuilder());
        for (var i = 0; i < format.Length; i++)
            text.Append(format[i] == '%' ? Sign(call, date, format, ref i) : format[i].ToString());
        return text.ToString();
    }

    private static string Sign(Call call, LocalDate date, string format, ref int index)
    {
        var start = index++;
        if (index < format.Length && format[index] == '-') index++;
        return format[start..Math.Min(index + 1, format.Length)] switch
        {
            "%Y" => Number(date.Year, 4),
            "%y" => Number(date.Year % 100, 2),
            "%m" => Number(date.Month, 2),
            "%-m" => Number(date.Month, 1),
            "%d" => Number(date.Day, 2),
            "%-d" => Number(date.Day, 1),
            "%V" => Number(NodaTime.Calendars.WeekYearRules.Iso.GetWeekOfWeekYear(date), 2),
            "%B" => DateTimeFormatInfo.InvariantInfo.GetMonthName(date.Month),
            "%b" => DateTimeFormatInfo.InvariantInfo.GetAbbreviatedMonthName(date.Month),
            "%A" => date.DayOfWeek.ToString(),
            "%a" => date.DayOfWeek.ToString()[..3],
            "%%" => "%",
            var other => throw call.Failure($"`{other}` is no sign of a date; there are %Y %y %m %-m %d %-d %V %B %b %A %a and %%"),
        };
    }

    private static string Number(int value, int digits) => value.ToString($"D{digits}", CultureInfo.InvariantCulture);
}

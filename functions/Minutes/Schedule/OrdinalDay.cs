using System.Globalization;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>A weekday of a period: every Friday, the first, the last. RFC 5545 writes it <c>FR</c>, <c>1FR</c>, <c>-1FR</c>.</summary>
/// <param name="Ordinal">Which one, from 1, or from the period's end from -1; 0 for every one.</param>
/// <param name="Day">The weekday.</param>
internal readonly record struct OrdinalDay(int Ordinal, IsoDayOfWeek Day)
{
    // A year has at most 53 of each weekday.
    private const int MostInYear = 53;

    private static readonly string[] Codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>A weekday in RFC 5545's two letters.</summary>
    public static string CodeOf(IsoDayOfWeek day) => Codes[(int)day - 1];

    /// <summary>Reads RFC 5545's form, in either case; null where it is none.</summary>
    public static OrdinalDay? Parse(string text)
    {
        var number = text.Length > 2 ? text[..^2] : "";
        var day = Array.FindIndex(Codes, code => code.Equals(text[number.Length..], StringComparison.OrdinalIgnoreCase)) + 1;
        if (day == 0) return null;
        if (number.Length == 0) return new(0, (IsoDayOfWeek)day);
        if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ordinal)) return null;
        return ordinal is not 0 and >= -MostInYear and <= MostInYear ? new(ordinal, (IsoDayOfWeek)day) : null;
    }

    /// <summary>Whether a date is this day of a period, in which it is the <paramref name="position"/>th day, from 1, of <paramref name="length"/>.</summary>
    public bool Matches(LocalDate date, int position, int length)
    {
        if (date.DayOfWeek != Day) return false;
        return Ordinal switch
        {
            0 => true,
            > 0 => Ordinal == (position - 1) / 7 + 1,
            _ => Ordinal == -((length - position) / 7 + 1),
        };
    }

    /// <summary>As RFC 5545 writes it.</summary>
    public override string ToString() =>
        Ordinal == 0 ? CodeOf(Day) : Ordinal.ToString(CultureInfo.InvariantCulture) + CodeOf(Day);
}

using System.Globalization;

namespace Minutes.Text;

/// <summary>A number with its noun.</summary>
public static class Counted
{
    /// <summary><c>1 error</c>, <c>2 errors</c>; <c>1 repository</c>, <c>2 repositories</c>.</summary>
    /// <param name="number">How many there are.</param>
    /// <param name="one">The noun, for one.</param>
    /// <param name="many">For all other numbers; null where an s makes it.</param>
    public static string Of(int number, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{number} {Noun(number, one, many)}");

    /// <summary>The same with the thousands apart: <c>1,204 repositories</c>.</summary>
    /// <inheritdoc cref="Of(int, string, string?)"/>
    public static string Grouped(int number, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {Noun(number, one, many)}");

    private static string Noun(int number, string one, string? many) => number == 1 ? one : many ?? $"{one}s";
}

using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Text;
using NodaTime;

namespace Minutes.Archive;

/// <summary>The date that a path bears, and what stands around it.</summary>
/// <param name="Before">The path before it.</param>
/// <param name="First">The sign between year and month; empty where there is none.</param>
/// <param name="Second">The sign between month and day; empty where there is none.</param>
/// <param name="Behind">The path behind it.</param>
/// <param name="Date">The day; null where the calendar has none such.</param>
internal readonly partial record struct PathDate(string Before, string First, string Second, string Behind, LocalDate? Date)
{
    private const int YearLength = 4, MonthLength = 2;

    /// <summary>The last date of a path: its parts together, or divided by a sign, or as folders; null where it has none.</summary>
    internal static PathDate? In(string path)
    {
        foreach (var match in Written().EnumerateMatches(path))
        {
            // A path is read for each file of an archive, so without the objects that a match and its groups are.
            var (start, end) = (match.Index, match.Index + match.Length);
            var first = SignAt(path, start + YearLength);
            var month = start + YearLength + first.Length;
            var second = SignAt(path, month + MonthLength);
            var day = month + MonthLength + second.Length;
            return new(path[..start], first, second, path[end..], CalendarDay.Of(Number(path.AsSpan(start, YearLength)), Number(path.AsSpan(month, MonthLength)), Number(path.AsSpan(day..end))));
        }

        return null;
    }

    private static string SignAt(string path, int index) => char.IsAsciiDigit(path[index]) ? "" : path[index..(index + 1)];

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])20[0-9][0-9][-_./]?[0-9][0-9][-_./]?[0-9][0-9](?![0-9])", RegexOptions.RightToLeft)]
    private static partial Regex Written();
}

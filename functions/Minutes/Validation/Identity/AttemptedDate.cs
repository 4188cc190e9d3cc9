using System.Buffers;
using System.Globalization;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>The date that a file's name was meant to bear, where it bears none: <c>202401010.md</c>, <c>2024-1-10.md</c>, <c>20230230.md</c>.</summary>
/// <param name="Text">The name's beginning.</param>
/// <param name="Exact">The day that it says in another form; null where it says none.</param>
/// <param name="IsImpossible">Whether year, month and day are there, and there is no such day.</param>
internal sealed record AttemptedDate(string Text, LocalDate? Exact, bool IsImpossible)
{
    private static readonly char[] Between = ['-', '_', '.', ' '];

    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789Oo-_. ");

    /// <summary>Reads a name that <see cref="SubmittedPath"/> takes for nearly a date.</summary>
    internal static AttemptedDate Of(string name)
    {
        var end = name.AsSpan().IndexOfAnyExcept(Signs);
        var text = (end < 0 ? name : name[..end]).TrimEnd(Between);
        // The O of -overflow is no zero.
        if (text is [.., '-' or '_' or '.' or ' ', 'O' or 'o']) text = text[..^2].TrimEnd(Between);
        var parts = Digits(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);
        if (parts is [{ Length: 8 } together]) parts = IsDayFirst(together) ? [together[4..], together[2..4], together[..2]] : [together[..4], together[4..6], together[6..]];
        else if (parts is [{ Length: 4 } year, { Length: 4 } rest]) parts = [year, rest[..2], rest[2..]];
        else if (parts is [{ Length: 6 } month, { Length: 2 } day]) parts = [month[..4], month[4..], day];
        if (parts is [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 4 } last]) parts = [last, second, first];
        if (parts is not [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }]) return new(text, null, IsImpossible: false);
        var exact = DateOf(parts[0], parts[1], parts[2]);
        return new(text, exact, exact is null);
    }

    private static bool IsDayFirst(string digits) => DateOf(digits[..4], digits[4..6], digits[6..]) is null && DateOf(digits[4..], digits[2..4], digits[..2]) is not null;

    /// <summary>Whether the year is one of those in which minutes are found.</summary>
    internal bool IsOfThisCentury => Digits(Text).StartsWith("20", StringComparison.Ordinal);

    /// <summary>The day that was probably meant; null where several are as likely.</summary>
    internal LocalDate? Likely(Submission submission)
    {
        if (Exact is not null) return Exact;
        var near = Near().Distinct().ToList();
        if (submission.Document.Titles.FirstOrDefault(title => title.Date is { } day && near.Contains(day)) is { } title) return title.Date;
        var listing = submission.Neighbours.Listing.Regular;
        if (listing.IsEmpty) return null;
        var (first, last) = (listing[0].Date.PlusDays(-31), submission.Today.PlusDays(31));
        var fitting = near
            .Where(day => day >= first && day <= last && !MeetingDays.HasFileOf(submission, day) && MeetingDays.MayBe(submission, day))
            .ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>All days that are one slip away: a digit too many, too few, another one, two swapped, or day and month.</summary>
    private IEnumerable<LocalDate> Near() => Slips(string.Concat(Digits(Text).Where(char.IsAsciiDigit)))
        .Select(text => DateOf(text[..4], text[4..6], text[6..]))
        .OfType<LocalDate>();

    private static IEnumerable<string> Slips(string digits) => digits.Length switch
    {
        9 => Enumerable.Range(0, 9).Select(index => digits.Remove(index, 1)),
        6 => ["20" + digits],
        7 => DigitAt(digits, digits.Insert),
        8 => [digits[..4] + digits[6..] + digits[4..6], .. Swapped(digits), .. DigitAt(digits[..7], (index, digit) => digits.Remove(index, 1).Insert(index, digit))],
        _ => [],
    };

    private static IEnumerable<string> Swapped(string digits) => Enumerable.Range(0, digits.Length - 1)
        .Select(index => string.Concat(digits.AsSpan(0, index), [digits[index + 1], digits[index]], digits.AsSpan(index + 2)));

    private static IEnumerable<string> DigitAt(string digits, Func<int, string, string> put) =>
        from index in Enumerable.Range(0, digits.Length + 1)
        from digit in Enumerable.Range(0, 10)
        select put(index, digit.ToString(CultureInfo.InvariantCulture));

    private static string Digits(string text) => text.Replace('O', '0').Replace('o', '0');

    private static LocalDate? DateOf(string year, string month, string day) =>
        Number(year) is >= 2000 and < 2100 and var number ? CalendarDay.Of(number, Number(month), Number(day)) : null;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

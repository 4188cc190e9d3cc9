using System.Globalization;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>The day of the file's name can have been one of the series' meetings.</summary>
internal sealed class ImpossibleDate : Rule
{
    /// <summary>Minutes are made ahead by a meeting or two, at most so many days.</summary>
    private const int DaysAhead = 62;

    private const int DaysBefore = 366;

    /// <summary>A series has begun once it has so many other files.</summary>
    private const int Fewest = 3;

    public override RuleInfo Info { get; } = new("MIN005", "impossible-date", Severity.Error)
    {
        Trigger = "The day in the file's name does not exist, lies more than two months ahead, or more than a year before all other minutes of the series.",
        Reason = "A slip in a digit puts the minutes where nobody looks for them, and makes all that counts from the newest file wrong.",
        Before = "network/20260231.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var titled = submission.Document.Titles.Select(title => title.Date).FirstOrDefault(date => date is not null && date != submission.Date);
        var advice = titled is { } day ? $"the title says {day.ToIso()}; rename the file if that is right" : "rename the file to the day of the meeting";
        if (submission.Date is not { } date)
        {
            if (DigitsOf(submission.Path.Name) is { Length: 8 } digits) yield return At(default, $"there is no day {digits[..4]}-{digits[4..6]}-{digits[6..]}", advice);
        }
        else if (Period.DaysBetween(submission.Today, date) > DaysAhead)
        {
            yield return At(default, $"{date.ToIso()} lies far ahead, {Period.DaysBetween(submission.Today, date)} days from now", advice);
        }
        else if (First(submission) is { } first && Period.DaysBetween(date, first) > DaysBefore)
        {
            yield return At(default, string.Create(CultureInfo.InvariantCulture, $"{date.ToIso()} lies long before the series' other minutes, which begin on {first.ToIso()}"), advice);
        }
    }

    /// <summary>The digits that the name begins with, signs between them left out.</summary>
    internal static string DigitsOf(string name) => string.Concat(name.TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '-' or '_' or '.').Where(char.IsAsciiDigit));

    private static LocalDate? First(Submission submission)
    {
        var others = submission.Neighbours.Listing.Regular.Where(file => file.Path != submission.Path).Take(Fewest).ToList();
        return others.Count == Fewest ? others[0].Date : null;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using Minutes.Text;
using NodaTime;
using NodaTime.Text;

namespace Automation.Commands;

/// <summary>An option that takes a date.</summary>
internal static class DateOption
{
    /// <summary>The years that a file's name can bear: minutes of another one would not be found again.</summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    internal static Option<LocalDate?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Read(result, name),
    };

    /// <summary>The day of the meeting, as all verbs that make or explain minutes take it.</summary>
    internal static Option<LocalDate?> OfMeeting() => Of("--date", "The day of the meeting; without it, the first after the last minutes");

    private static LocalDate? Read(ArgumentResult result, string option)
    {
        var text = result.Tokens[0].Value;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
            result.AddError($"{option} \"{text}\" is no date; write it as in {option} 2026-04-15");
        else if (date.Year is < FirstYear or > LastYear)
            result.AddError($"{option} {date.ToIso()} is too far off; minutes are of the years {FirstYear} to {LastYear}");
        return date;
    }
}

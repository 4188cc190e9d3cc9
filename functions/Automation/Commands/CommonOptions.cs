using System.CommandLine;
using Minutes.Schedule;
using NodaTime;

namespace Automation.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class CommonOptions
{
    internal Option<string?> Archive { get; } = new("--archive") { Description = "The archive's folder; without it, the checkout that you stand in", HelpName = "DIR" };

    internal Option<string> Format { get; } = new("--format") { Description = "How to print: for people (text) or machines (json)", DefaultValueFactory = _ => "text" };

    internal Option<string?> Today { get; } = new("--today") { Description = "The day to take for today, such as 2026-04-16; without it, the clock's", HelpName = "DATE" };

    /// <summary>A command that has these options.</summary>
    internal Command AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong("text", "json");
        command.Add(Archive);
        command.Add(Format);
        command.Add(Today);
        return command;
    }

    internal CommandContext Read(ParseResult parsed, Surroundings surroundings) => new(
        surroundings,
        parsed.GetValue(Archive),
        parsed.GetValue(Format) == "json",
        ReadDate(parsed.GetValue(Today), Today.Name));

    /// <summary>A date as it is written on the command line; null where none is.</summary>
    internal static LocalDate? ReadDate(string? text, string option)
    {
        if (text is null) return null;
        return MeetingDate.Parse(text, MeetingDate.Extended)
            ?? throw new UsageException($"{option} \"{text}\" is no date; write it as in {option} 2026-04-15");
    }
}

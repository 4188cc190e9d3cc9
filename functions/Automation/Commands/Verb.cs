using System.CommandLine;
using NodaTime;

namespace Automation.Commands;

/// <summary>A command of the program: with the options that all of them have, and examples that its own help shows.</summary>
internal sealed class Verb(string name, string description, string examples) : Command(name, description)
{
    private readonly Option<string?> _archive = new("--archive") { Description = "The archive's folder; without it, the checkout that you stand in", HelpName = "DIR" };
    private readonly Option<string> _format = FormatOption();
    private readonly Option<LocalDate?> _today = DateOption.Of("--today", "The day to take for today, such as 2026-04-16; without it, the clock's");

    internal string Examples { get; } = examples;

    /// <summary>Sets what the verb does, once its own arguments and options are there.</summary>
    internal Verb Does(Surroundings surroundings, Func<ParseResult, CommandContext, CancellationToken, Task> run)
    {
        Add(_archive);
        Add(_format);
        Add(_today);
        SetAction(async (parsed, cancellation) =>
        {
            var archive = CommandContext.ArchiveIn(surroundings, parsed.GetValue(_archive));
            var isJson = parsed.GetValue(_format) == "json";
            var context = await CommandContext.OpenAsync(surroundings, archive, isJson, parsed.GetValue(_today), cancellation).ConfigureAwait(false);
            await run(parsed, context, cancellation).ConfigureAwait(false);
            return context.Finish();
        });
        return this;
    }

    private static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "How to print: for people (text) or machines (json)", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.CompletionSources.Add("text", "json");
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not ("text" or "json") and var other }]) result.AddError($"--format takes text or json, not \"{other}\"");
        });
        return format;
    }
}

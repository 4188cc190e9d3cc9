using System.CommandLine;
using System.CommandLine.Invocation;
using Minutes.Documents;
using NodaTime;

namespace Automation.Commands;

/// <summary>A command of the program: with the options that all of them have, and examples that its own help shows.</summary>
internal sealed class Verb(string name, string description, string examples, params string[] formats) : Command(name, description)
{
    private readonly Option<string?> _archive = new("--archive") { Description = "The archive's folder; without it, the checkout that you stand in", HelpName = "DIR" };
    private readonly Option<string> _format = FormatOption(formats is [] ? ["text", "json"] : formats);
    private readonly Option<LocalDate?> _today = DateOption.Of("--today", "The day to take for today, such as 2026-04-16; without it, the clock's");

    internal string Examples { get; } = examples;

    /// <summary>Sets what the verb does, once its own arguments and options are there.</summary>
    internal Verb Does(Surroundings surroundings, Func<ParseResult, CommandContext, CancellationToken, Task> run) =>
        Does(surroundings, async (parsed, context, cancellation) =>
        {
            await run(parsed, context, cancellation).ConfigureAwait(false);
            return ExitCode.Fine;
        });

    /// <summary>Sets what the verb does and ends with; that minutes could not be read is an end of its own.</summary>
    internal Verb Does(Surroundings surroundings, Func<ParseResult, CommandContext, CancellationToken, Task<int>> run)
    {
        Add(_archive);
        Add(_format);
        Add(_today);
        SetAction(async (parsed, cancellation) =>
        {
            var archive = CommandContext.ArchiveIn(surroundings, parsed.GetValue(_archive));
            var context = await CommandContext.OpenAsync(surroundings, archive, FormatIn(parsed), parsed.GetValue(_today), cancellation).ConfigureAwait(false);
            var code = PrintsForPeople(parsed) && surroundings.Workflow is not null
                ? await WorkflowLog.WithoutCommandsAsync(context.Out, () => run(parsed, context, cancellation)).ConfigureAwait(false)
                : await run(parsed, context, cancellation).ConfigureAwait(false);
            return Math.Max(code, context.Finish());
        });
        return this;
    }

    /// <summary>Sets what the verb does in an archive, or on GitHub where a repository is named; there, the options of an archive mean nothing.</summary>
    internal Verb Does(
        Surroundings surroundings,
        Argument<RepositoryName?> repository,
        Func<ParseResult, RepositoryName, bool, CancellationToken, Task<int>> onGitHub,
        Func<ParseResult, CommandContext, CancellationToken, Task> inArchive)
    {
        Does(surroundings, inArchive);
        var archived = (AsynchronousCommandLineAction)Action!;
        SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(repository) is not { } name) return archived.InvokeAsync(parsed, cancellation);
            foreach (var option in new Option[] { _archive, _today })
            {
                if (parsed.GetResult(option) is { Implicit: false }) throw new UsageException($"{option.Name} is for a checkout; leave it out, or leave out {name}");
            }

            return OnGitHub(surroundings, parsed, (isJson, stop) => onGitHub(parsed, name, isJson, stop), cancellation);
        });
        return this;
    }

    /// <summary>Sets what a verb does on GitHub instead of in an archive; what it prints for people holds no command for a workflow.</summary>
    internal Verb Reaches(Surroundings surroundings, Func<ParseResult, bool, CancellationToken, Task<int>> run)
    {
        Add(_format);
        SetAction((parsed, cancellation) => OnGitHub(surroundings, parsed, (isJson, stop) => run(parsed, isJson, stop), cancellation));
        return this;
    }

    /// <summary>Sets what a verb does that runs until it is stopped, and prints no result.</summary>
    internal Verb Runs(Func<ParseResult, CancellationToken, Task<int>> run)
    {
        SetAction(run);
        return this;
    }

    private Task<int> OnGitHub(Surroundings surroundings, ParseResult parsed, Func<bool, CancellationToken, Task<int>> run, CancellationToken cancellation) =>
        PrintsForPeople(parsed) && surroundings.Workflow is not null
            ? WorkflowLog.WithoutCommandsAsync(surroundings.Out, () => run(false, cancellation))
            : run(FormatIn(parsed) == "json", cancellation);

    /// <summary>Sets what a verb does that needs no archive.</summary>
    internal Verb Tells(Action<ParseResult, bool> tell)
    {
        Add(_format);
        SetAction(parsed =>
        {
            tell(parsed, FormatIn(parsed) == "json");
            return ExitCode.Fine;
        });
        return this;
    }

    private string FormatIn(ParseResult parsed) => parsed.GetValue(_format)!;

    /// <summary>Neither for programs nor, with <c>--stdout</c>, into a file.</summary>
    private bool PrintsForPeople(ParseResult parsed) =>
        FormatIn(parsed) == "text" && !Options.OfType<Option<bool>>().Any(option => option.Name == "--stdout" && parsed.GetValue(option));

    private static Option<string> FormatOption(string[] formats)
    {
        var names = $"{string.Join(", ", formats[..^1])} or {formats[^1]}";
        var format = new Option<string>("--format") { Description = $"How to print: for people (text), or as {string.Join(", ", formats[1..])}", HelpName = string.Join('|', formats), DefaultValueFactory = _ => "text" };
        format.CompletionSources.Add(formats);
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var other }] && !formats.Contains(other)) result.AddError($"--format takes {names}, not \"{other}\"");
        });
        return format;
    }
}

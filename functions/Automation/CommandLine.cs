using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Automation.Commands;
using Minutes.GitHub.Http;
using Minutes.Text;

namespace Automation;

/// <summary>The command line: parses the arguments, runs one command, and turns every failure into a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>How long a command that is to end has for it: a server finishes the looks that it has begun.</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    internal static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellation)
    {
        var parsed = Root(surroundings).Parse(arguments);
        if (UnknownOption.In(arguments, parsed) is { } unknown) return Refuse(unknown, surroundings);
        if (parsed.Errors.Count > 0) return Refuse(MistakeIn(arguments, parsed), surroundings);
        var configuration = new InvocationConfiguration
        {
            Output = surroundings.Out,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = LongestStop,
        };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (UsageException usage)
        {
            return Refuse(usage.Message, surroundings);
        }
        catch (ProblemsException mistakes)
        {
            foreach (var problem in mistakes.Problems) await surroundings.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or GitHubException)
        {
            await surroundings.Error.WriteLineAsync($"minutes: {failure.Message}").ConfigureAwait(false);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync("minutes: stopped").ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    internal static RootCommand Root(Surroundings surroundings)
    {
        var root = new RootCommand(
            """
            Keeps meeting minutes in Markdown going: makes the next file, brings back what is still open, checks what is handed in, tells the issues that
            they were discussed, and says why.

            Exit codes: 0 fine, 1 something was found or some minutes cannot be read, 2 usage or configuration, 3 GitHub, the network or the disk failed.
            """)
        {
            NextCommand.Build(surroundings),
            ExplainCommand.Build(surroundings),
            SeriesCommand.Build(surroundings),
            InitCommand.Build(surroundings),
            CheckCommand.Build(surroundings),
            RulesCommand.Build(surroundings),
            ImportCommand.Build(surroundings),
            ReconcileCommand.Build(surroundings),
            LabelCommand.Build(surroundings),
            ActionCommand.Build(surroundings),
            DoctorCommand.Build(surroundings),
            SetupCommand.Build(surroundings),
            ServeCommand.Build(surroundings),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new VerbHelp((HelpAction)help.Action!);
        return root;
    }

    /// <summary>What is wrong with a call; a verb that is not there is told with the one that was probably meant.</summary>
    private static string MistakeIn(string[] arguments, ParseResult parsed)
    {
        if (parsed.CommandResult.Command is not RootCommand root) return Missing(parsed.CommandResult) ?? parsed.Errors[0].Message;
        var verbs = root.Subcommands.Select(command => command.Name).ToList();
        if (arguments is not [var word, ..]) return $"name a command: {string.Join(", ", verbs[..^1])} or {verbs[^1]}";
        if (word.StartsWith('-')) return parsed.Errors[0].Message;
        return Nearest.To(word, verbs) is { } near
            ? $"there is no command \"{word}\"; did you mean \"{near}\"?"
            : $"there is no command \"{word}\"; there are {string.Join(", ", verbs)}";
    }

    /// <summary>The first argument that a verb needs and was not given; null where it has all.</summary>
    private static string? Missing(CommandResult verb)
    {
        var missing = verb.Command.Arguments.FirstOrDefault(argument => argument.Arity.MinimumNumberOfValues > 0 && verb.GetResult(argument) is null or { Tokens: [] });
        return missing is null ? null : $"name the {missing.Name}: minutes {verb.Command.Name} {missing.Name.ToUpperInvariant()}";
    }

    private static int Refuse(string message, Surroundings surroundings)
    {
        surroundings.Error.WriteLine($"minutes: {message.TrimEnd('.')}");
        surroundings.Error.WriteLine("minutes --help shows what can be said.");
        return ExitCode.Usage;
    }
}

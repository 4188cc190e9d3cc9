using System.Globalization;
using System.Text;
using NodaTime;

namespace Automation.Tests;

/// <summary>
/// Runs the commands that a page quotes in its <c>console</c> blocks, on a copy of the samples, and puts what they print below them.
/// A line such as <c>$ minutes series --archive samples | head -n 20</c> is a command; <c>$ echo $?</c> shows what the last one ended with.
/// </summary>
internal sealed class QuotedCommands(string folder, Instant now)
{
    private int _exitCode;

    /// <summary>The page with the outputs that the program gives now.</summary>
    public async Task<string> RefreshAsync(string page)
    {
        var refreshed = new StringBuilder(page.Length);
        var isConsole = false;
        foreach (var line in page.Split('\n'))
        {
            var isFence = line.StartsWith("```", StringComparison.Ordinal);
            var isCommand = isConsole && line.StartsWith("$ ", StringComparison.Ordinal);
            if (isFence || isCommand || !isConsole) refreshed.Append(line).Append('\n');
            if (isCommand) refreshed.Append(await PrintAsync(line[2..]));
            if (isFence) isConsole = line == "```console";
        }

        return refreshed.ToString()[..^1];
    }

    private async Task<string> PrintAsync(string command)
    {
        if (command == "echo $?") return $"{_exitCode}\n";
        var (call, lines) = command.Split(" | head -n ") is [var before, var count] ? (before, int.Parse(count, CultureInfo.InvariantCulture)) : (command, int.MaxValue);
        if (call.Split(' ') is not ["minutes", .. var arguments]) throw new InvalidOperationException($"Only `minutes` can be quoted, not `{command}`.");

        using var output = new StringWriter { NewLine = "\n" };
        _exitCode = await CommandLine.RunAsync(arguments, new(() => Stream.Null, output, output, folder, new StoppedClock(now), HasColour: false), CancellationToken.None);
        return string.Concat(output.ToString().TrimEnd('\n').Split('\n').Take(lines).Select(line => line + "\n"));
    }

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}

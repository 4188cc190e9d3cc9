using Automation.Setup;
using NodaTime;

namespace Automation;

/// <summary>What a command sees of the world outside: where it prints, where it stands, what time it is.</summary>
/// <param name="In">Opens what is piped in.</param>
/// <param name="Out">For results.</param>
/// <param name="Error">For messages.</param>
/// <param name="Folder">The folder that it was called in.</param>
/// <param name="Clock">The clock.</param>
/// <param name="HasColour">Whether results go to a terminal that shows colour.</param>
internal sealed record Surroundings(Func<Stream> In, TextWriter Out, TextWriter Error, string Folder, IClock Clock, bool HasColour)
{
    /// <summary>Characters. The console's own writer has room for 256, and calls the system a thousand times for a long report.</summary>
    private const int OutputBuffer = 16 * 1024;

    /// <summary>The workflow on GitHub that it runs in; null elsewhere.</summary>
    internal Workflow? Workflow { get; init; }

    /// <summary>Reads a variable of the environment; null where it is not set.</summary>
    internal Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Opens an address in the browser; false where there is none.</summary>
    internal Func<Uri, bool> Browse { get; init; } = _ => false;

    /// <summary>What each wait and time-out is measured by.</summary>
    internal TimeProvider Time { get; init; } = TimeProvider.System;

    internal static Surroundings OfProcess(IClock clock)
    {
        var workflow = Workflow.Of(Environment.GetEnvironmentVariable);

        // They write to the process's own streams, which are never closed. The rule sees it in some builds only.
#pragma warning disable CA2000
        var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput(), Console.Out.Encoding, OutputBuffer) { AutoFlush = true });
        var error = workflow is null ? Console.Error : WorkflowLog.Harmless(Console.Error);
#pragma warning restore CA2000
        return new(
            Console.OpenStandardInput,
            output,
            error,
            Environment.CurrentDirectory,
            clock,
            WantsColour(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM"), Console.IsOutputRedirected))
        {
            Workflow = workflow,
            Variable = Environment.GetEnvironmentVariable,
            Browse = SystemBrowser.Open,
        };
    }

    /// <summary>Whether to colour: not in a file, not on a terminal that cannot, and not where NO_COLOR has any value (no-color.org).</summary>
    internal static bool WantsColour(string? noColor, string? terminal, bool isRedirected) =>
        !isRedirected && string.IsNullOrEmpty(noColor) && terminal is not "dumb";
}

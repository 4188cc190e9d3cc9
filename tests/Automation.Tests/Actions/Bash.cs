using System.Diagnostics;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary>Runs a program as a step of a workflow does.</summary>
internal static class Bash
{
    internal static async Task<(int Code, string Output, string Error)> RunAsync(string program, IEnumerable<string> arguments, params IEnumerable<(string Name, string? Value)> variables)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await error);
    }
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Minutes.GitHub.Local;

/// <summary>Runs <c>git</c> as a program, with a list of arguments and no shell.</summary>
/// <param name="folder">The folder that it runs in.</param>
internal sealed class Git(string folder)
{
    /// <summary>What git prints; null where it refuses.</summary>
    /// <exception cref="GitException">There is no git.</exception>
    internal async Task<byte[]?> TryRunAsync(string[] arguments, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        try
        {
            var error = process.StandardError.ReadToEndAsync(cancellation);
            using var output = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(output, cancellation).ConfigureAwait(false);
            await error.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return process.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The one line that git prints; null where it refuses or prints nothing.</summary>
    internal async Task<string?> TryReadLineAsync(string[] arguments, CancellationToken cancellation) =>
        await TryRunAsync(arguments, cancellation).ConfigureAwait(false) is { } output && Encoding.UTF8.GetString(output).Trim() is { Length: > 0 } line ? line : null;

    /// <summary>The parts of what git prints with <c>-z</c>; null where it refuses.</summary>
    internal async Task<string[]?> TryReadPartsAsync(string[] arguments, CancellationToken cancellation) =>
        await TryRunAsync(arguments, cancellation).ConfigureAwait(false) is { } output
            ? Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            : null;

    private Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };

        // Nothing that the repository's own configuration names is started, nothing is asked, and no lock is taken.
        foreach (var argument in (ReadOnlySpan<string>)["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", .. arguments]) start.ArgumentList.Add(argument);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (Win32Exception failure)
        {
            throw new GitException("git could not be started; install it, or name the files", failure);
        }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary>The program as a process of its own, which a test can stop, freeze and kill.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly SemaphoreSlim _came = new(0);

    private RunningProgram(Process process)
    {
        _process = process;
        Output = Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
    }

    /// <summary>Ends when nothing more is printed.</summary>
    private Task Output { get; }

    /// <summary>What it has printed until now, on both streams.</summary>
    internal string Printed => string.Join('\n', _lines);

    internal bool HasEnded => _process.HasExited;

    internal int Id => _process.Id;

    internal static RunningProgram Start(string program, string arguments, IReadOnlyDictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(Programs.PathOf(program), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GITHUB_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return new(Process.Start(start)!);
    }

    /// <summary>Waits until a line is printed that holds a text.</summary>
    internal async Task<string> PrintsAsync(string text)
    {
        while (true)
        {
            if (_lines.FirstOrDefault(line => line.Contains(text, StringComparison.Ordinal)) is { } line) return line;
            if (Output.IsCompleted) throw new InvalidOperationException($"It ended with {_process.ExitCode} and did not print \"{text}\":\n{Printed}");
            await Task.WhenAny(_came.WaitAsync(TestContext.Current.CancellationToken), Output);
        }
    }

    /// <summary>Waits for its end, and tells with what it ended.</summary>
    internal async Task<int> EndsAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Output;
        return _process.ExitCode;
    }

    /// <summary>Sends a signal, as a supervisor does.</summary>
    internal async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Ends it without warning.</summary>
    internal async Task KillAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await Output;
        _process.Dispose();
        _came.Dispose();
    }

    private async Task ReadAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync() is { } line)
        {
            _lines.Enqueue(line);
            _came.Release();
        }
    }
}

using Microsoft.Extensions.Logging;

namespace Automation;

/// <summary>Tells on the error stream what an operator should know while a command runs: that it waits, how long, and why.</summary>
internal sealed class WaitingLog(TextWriter error) : ILoggerProvider, ILogger
{
    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) error.WriteLine($"minutes: {formatter(state, exception)}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}

using Microsoft.Extensions.Logging;

namespace Minutes.GitHub.Http;

/// <summary>What the requests tell an operator.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "waiting {Time}: {Reason}")]
    internal static partial void Waiting(ILogger logger, string time, string reason);
}

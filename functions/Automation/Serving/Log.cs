using Microsoft.Extensions.Logging;

namespace Automation.Serving;

/// <summary>What a server tells an operator.</summary>
internal static partial class Log
{
    [LoggerMessage(101, LogLevel.Warning, "refused a webhook with {Status}: {Reason} (delivery {Delivery})")]
    internal static partial void Refused(ILogger logger, int status, string reason, string? delivery);

    [LoggerMessage(102, LogLevel.Error, "a webhook was not put into the queue: {Failure}")]
    internal static partial void NotQueued(ILogger logger, string failure);

    [LoggerMessage(103, LogLevel.Error, "what came for {Path} is no invocation of the Functions host, or holds no message of ours")]
    internal static partial void NoInvocation(ILogger logger, string path);

    [LoggerMessage(104, LogLevel.Error, "{Path} broke")]
    internal static partial void Broke(ILogger logger, Exception failure, string path);

    [LoggerMessage(105, LogLevel.Information, "listening on {Address} for {Servers}")]
    internal static partial void Listening(ILogger logger, string address, string servers);

    [LoggerMessage(106, LogLevel.Error, "a look broke")]
    internal static partial void LookBroke(ILogger logger, Exception failure);

    [LoggerMessage(107, LogLevel.Warning, "the webhook secret of {Server} is shorter than {Shortest} characters, and can be guessed")]
    internal static partial void ShortSecret(ILogger logger, string server, int shortest);

    [LoggerMessage(108, LogLevel.Information, "stopped")]
    internal static partial void Stopped(ILogger logger);

    [LoggerMessage(120, LogLevel.Warning, "the status page tells the names of all repositories, private ones too, to everybody who can reach {Address}")]
    internal static partial void OpenStatusPage(ILogger logger, string address);
}

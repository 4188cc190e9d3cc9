using Microsoft.Extensions.Logging;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;

namespace Minutes.Hosting;

/// <summary>What a host tells an operator.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "heard {Reason} of {Subject} (delivery {Delivery})")]
    internal static partial void Heard(ILogger logger, string reason, LookSubject subject, string? delivery);

    [LoggerMessage(2, LogLevel.Debug, "{Event} is of no concern (delivery {Delivery})")]
    internal static partial void NotHeard(ILogger logger, string? @event, string? delivery);

    [LoggerMessage(3, LogLevel.Information, "looked at {Subject}: {Result} ({Reason}, delivery {Delivery})")]
    internal static partial void Looked(ILogger logger, LookSubject subject, LookResult result, string reason, string? delivery);

    [LoggerMessage(4, LogLevel.Warning, "{Subject}: {Want} (delivery {Delivery})")]
    internal static partial void Wants(ILogger logger, LookSubject subject, string want, string? delivery);

    [LoggerMessage(5, LogLevel.Error, "the look at {Subject} failed: {Failure} (delivery {Delivery})")]
    internal static partial void Failed(ILogger logger, LookSubject subject, string failure, string? delivery);

    [LoggerMessage(6, LogLevel.Error, "the look at {Subject} took longer than {Limit} and was ended (delivery {Delivery})")]
    internal static partial void TooLong(ILogger logger, LookSubject subject, TimeSpan limit, string? delivery);

    [LoggerMessage(7, LogLevel.Error, "a message names the server {Server}, for which there is no App (delivery {Delivery})")]
    internal static partial void NoApp(ILogger logger, string server, string? delivery);

    [LoggerMessage(8, LogLevel.Information, "{Count} installations on {Server} will be looked at ({Reason})")]
    internal static partial void Round(ILogger logger, int count, string server, string reason);

    [LoggerMessage(9, LogLevel.Error, "the installations on {Server} could not be put into the queue: {Failure}")]
    internal static partial void RoundFailed(ILogger logger, string server, string failure);

    [LoggerMessage(10, LogLevel.Error, "{Subject} was given up after {Tries} tries (delivery {Delivery})")]
    internal static partial void GivenUp(ILogger logger, LookSubject subject, int tries, string? delivery);

    [LoggerMessage(11, LogLevel.Error, "the queue is full: {Subject} was not put back (delivery {Delivery})")]
    internal static partial void Overflown(ILogger logger, LookSubject subject, string? delivery);

    [LoggerMessage(12, LogLevel.Warning, "the queue does not answer: {Failure}")]
    internal static partial void QueueFails(ILogger logger, string failure);

    [LoggerMessage(13, LogLevel.Error, "a message in the queue is none of ours, or failed too often, and was moved to {Queue} (message {Id})")]
    internal static partial void Poisoned(ILogger logger, string queue, string id);

    [LoggerMessage(14, LogLevel.Warning, "the look at {Subject} has to wait: {Reason} (delivery {Delivery})")]
    internal static partial void Waits(ILogger logger, LookSubject subject, string reason, string? delivery);

    [LoggerMessage(15, LogLevel.Warning, "the look at {Subject} was refused: {Reason} (delivery {Delivery})")]
    internal static partial void Refused(ILogger logger, LookSubject subject, string reason, string? delivery);
}

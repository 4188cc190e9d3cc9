using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;

namespace Automation.Serving;

/// <summary>The queue and the timer of a Functions app. An invocation is over when all of it is done: behind the answer the process may be frozen.</summary>
/// <param name="looks">Takes the looks.</param>
/// <param name="round">Puts in a look at every installation.</param>
/// <param name="logger">Tells what fails.</param>
internal sealed class FunctionsEndpoints(QueuedLooks looks, Round round, ILogger<FunctionsEndpoints> logger)
{
    /// <summary>The function of the queue, by the name of its folder.</summary>
    internal const string QueuePath = "/look";

    /// <summary>The function of the timer, by the name of its folder.</summary>
    internal const string TimerPath = "/round";

    /// <summary>The host asks whether anybody answers.</summary>
    internal static Task PingAsync(HttpContext context) => PlainAnswer.WriteAsync(context, StatusCodes.Status200OK, "minutes");

    /// <summary>One look.</summary>
    internal Task LookAsync(HttpContext context) => InvokeAsync(context, async (body, cancellation) =>
    {
        if (Invocation.TextIn(body) is not { } text || LookMessage.Parse(text) is not { } message) throw new JsonException("That is no message of ours.");
        return await looks.LookAsync(message, cancellation).ConfigureAwait(false) is not LookResult.Failed;
    });

    /// <summary>A look at every installation, spread over the hour.</summary>
    internal Task RoundAsync(HttpContext context) => InvokeAsync(context, (_, cancellation) => round.PutAsync(LookReasons.Timer, cancellation));

    /// <summary>Answers done, or fails the invocation: then the host tries again, and in the end moves the message to where a person finds it.</summary>
    private async Task InvokeAsync(HttpContext context, Func<ReadOnlyMemory<byte>, CancellationToken, Task<bool>> run)
    {
        if (await TryAsync(context, run).ConfigureAwait(false))
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Invocation.Done.Length;
            await context.Response.Body.WriteAsync(Invocation.Done, context.RequestAborted).ConfigureAwait(false);
        }
        else
        {
            await PlainAnswer.WriteAsync(context, StatusCodes.Status500InternalServerError, "it failed; the log tells why").ConfigureAwait(false);
        }
    }

    // The host's edge: whatever goes wrong fails this invocation, and not the process with all the others.
#pragma warning disable CA1031
    private async Task<bool> TryAsync(HttpContext context, Func<ReadOnlyMemory<byte>, CancellationToken, Task<bool>> run)
    {
        try
        {
            using var body = await ReceivedBody.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);
            return await run(body.Memory, context.RequestAborted).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            Log.NoInvocation(logger, context.Request.Path);
            return false;
        }
        catch (Exception failure)
        {
            Log.Broke(logger, failure, context.Request.Path);
            return false;
        }
    }
#pragma warning restore CA1031
}

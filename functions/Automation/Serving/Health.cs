using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Automation.Serving;

/// <summary>What a supervisor asks: whether it lives, and whether webhooks should come here.</summary>
/// <param name="rounds">The rounds.</param>
/// <param name="lifetime">Whether it is about to stop.</param>
internal sealed class Health(Rounds rounds, IHostApplicationLifetime lifetime)
{
    internal static Task LiveAsync(HttpContext context) => PlainAnswer.WriteAsync(context, StatusCodes.Status200OK, "alive");

    internal Task ReadyAsync(HttpContext context) => (lifetime.ApplicationStopping.IsCancellationRequested, rounds.AreUnderWay) switch
    {
        (true, _) => PlainAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "it is about to stop"),
        (_, false) => PlainAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "the installations are not known yet; the log tells why, if it lasts"),
        _ => PlainAnswer.WriteAsync(context, StatusCodes.Status200OK, "ready"),
    };
}

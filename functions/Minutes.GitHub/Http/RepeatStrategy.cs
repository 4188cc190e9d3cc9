using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Minutes.GitHub.Http;

/// <summary>Sends a request once more where that is safe and the run has the time: what to wait says <see cref="Waiting"/>.</summary>
internal static class RepeatStrategy
{
    internal static RetryStrategyOptions<HttpResponseMessage> Options(ILogger logger) => new()
    {
        MaxRetryAttempts = Waiting.Tries - 1,
        ShouldHandle = tried => ValueTask.FromResult(Wait(tried.Context, tried.Outcome, tried.AttemptNumber) is not null),
        DelayGenerator = tried => ValueTask.FromResult(Wait(tried.Context, tried.Outcome, tried.AttemptNumber)),
        OnRetry = tried =>
        {
            var failure = (GitHubException)tried.Outcome.Exception!;
            CallOf(tried.Context).Run.CountWait(tried.RetryDelay);
            Log.Waiting(logger, Waiting.Words(tried.RetryDelay), failure.Message);
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>How long to wait; null where that is too long, or no use.</summary>
    private static TimeSpan? Wait(ResilienceContext context, Outcome<HttpResponseMessage> outcome, int attempt)
    {
        if (outcome.Exception is not GitHubException failure) return null;
        var call = CallOf(context);
        return Waiting.After(failure, call, attempt) is { } wait && call.Run.MayWait(wait) ? wait : null;
    }

    private static GitHubCall CallOf(ResilienceContext context) => GitHubCall.Of(context.GetRequestMessage()!);
}

using System.Globalization;

namespace Minutes.GitHub.Http;

/// <summary>How long to wait before a request is sent once more.</summary>
internal static class Waiting
{
    /// <summary>A request is sent so many times at most.</summary>
    internal const int Tries = 6;

    private const int TriesWithoutAnswer = 4;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <summary>The time to wait; null where it is not to be sent again.</summary>
    /// <param name="failure">What came of the last try.</param>
    /// <param name="call">What was tried.</param>
    /// <param name="attempt">How many tries there were before that one.</param>
    internal static TimeSpan? After(GitHubException failure, GitHubCall call, int attempt) => failure switch
    {
        { MayHaveActed: true } => null,
        _ when failure.Call != call.Name => null, // It was the request for the token, which has had its own tries.
        LimitException { Told: { } told } => told,
        LimitException limit => limit.RetryAfter * Math.Pow(2, attempt),
        UnansweredException { Told: var told } when attempt < TriesWithoutAnswer - 1 => Longer(told ?? TimeSpan.Zero, First * Math.Pow(2, attempt)),
        RefusedException { Refusal: Refusal.Credentials } when call.Tokens.CanRenew && attempt == 0 => First,
        _ => null,
    };

    /// <summary>A time as people say it: <c>45 s</c>, <c>12 min</c>.</summary>
    internal static string Words(TimeSpan time) => time < TimeSpan.FromMinutes(2) ? Words(time.TotalSeconds, "s") : Words(time.TotalMinutes, "min");

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static string Words(double count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(count)} {unit}");
}

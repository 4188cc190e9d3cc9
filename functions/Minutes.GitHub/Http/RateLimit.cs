using System.Globalization;
using System.Net.Http.Headers;

namespace Minutes.GitHub.Http;

/// <summary>What the headers of an answer say of limits.</summary>
/// <param name="RetryAfter">How long GitHub asks to wait.</param>
/// <param name="Remaining">How many points are left in this hour.</param>
/// <param name="Reset">When the next hour begins.</param>
internal sealed record RateLimit(TimeSpan? RetryAfter, long? Remaining, DateTimeOffset? Reset)
{
    /// <summary>GitHub counts whole seconds: one more, and the limit is surely lifted.</summary>
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private const long LastSecond = 253402300799;

    internal bool IsUsedUp => Remaining is 0;

    internal static RateLimit Of(HttpResponseHeaders headers, DateTimeOffset now) => new(
        headers.RetryAfter is { } after ? AtLeastSecond(after.Delta ?? after.Date - now) : null,
        Number(headers, "x-ratelimit-remaining"),
        Number(headers, "x-ratelimit-reset") is { } seconds and >= 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null);

    /// <summary>How long to wait; null where the headers do not say. The order is GitHub's: retry-after first.</summary>
    internal TimeSpan? Wait(DateTimeOffset now) => RetryAfter ?? (IsUsedUp && Reset is { } reset ? AtLeastSecond(reset - now + Second) : null);

    private static TimeSpan? AtLeastSecond(TimeSpan? time) => time < Second ? Second : time;

    internal static long? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

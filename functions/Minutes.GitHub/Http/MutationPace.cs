namespace Minutes.GitHub.Http;

/// <summary>Keeps requests that change something a second apart, from the end of one to the start of the next (docs.github.com, "Best practices for using the REST API").</summary>
internal sealed class MutationPace
{
    internal static readonly TimeSpan Gap = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Takes the next place, and says how long it is until then.</summary>
    internal TimeSpan Reserve(DateTimeOffset now)
    {
        lock (_gate)
        {
            _last = _last + Gap < now ? now : _last + Gap;
            return _last - now;
        }
    }

    /// <summary>A request has ended.</summary>
    internal void End(DateTimeOffset now)
    {
        lock (_gate) _last = now > _last ? now : _last;
    }
}

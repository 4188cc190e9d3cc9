using NodaTime;

namespace SimulatedGitHub;

/// <summary>GitHub's clock, which stands still until a test moves it.</summary>
public sealed class SimulatedClock(Instant now) : TimeProvider, IClock
{
    public Instant Now { get; set; } = now;

    public void Advance(Duration duration) => Now += duration;

    public Instant GetCurrentInstant() => Now;

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();
}

using NodaTime;

namespace SimulatedGitHub;

/// <summary>The points of an hour.</summary>
public sealed class Budget(SimulatedClock clock)
{
    private int _used;

    public int Limit { get; set; } = 5000;

    public Instant ResetAt { get; private set; } = clock.Now + Duration.FromHours(1);

    public int Remaining
    {
        get
        {
            Renew();
            return Math.Max(0, Limit - _used);
        }
    }

    public int Used => Limit - Remaining;

    /// <summary>Whether the points were there; they are then gone.</summary>
    public bool TrySpend(int points)
    {
        if (Remaining == 0)
            return false;
        _used += points;
        return true;
    }

    /// <summary>Leaves nothing until it is renewed.</summary>
    public void Exhaust() => _used = Limit;

    /// <summary>Gives the whole hour's budget back.</summary>
    public void Refill() => _used = 0;

    private void Renew()
    {
        if (clock.Now < ResetAt)
            return;
        ResetAt = clock.Now + Duration.FromHours(1);
        _used = 0;
    }
}

namespace SimulatedGitHub.Queries;

/// <summary>How much of the hour's budget is left.</summary>
internal sealed class RateLimit(Session session)
{
    public int Limit => session.GitHub.Budget.Limit;

    public int Cost => session.Cost.Points;

    public int NodeCount => (int)session.Cost.Nodes;

    public int Remaining => session.GitHub.Budget.Remaining;

    public int Used => Limit - Remaining;

    public NodaTime.Instant ResetAt => session.GitHub.Budget.ResetAt;
}

namespace SimulatedGitHub.Repositories;

/// <summary>Two commits beside each other.</summary>
public sealed record Comparison(Repository Repository, Commit BaseTarget, Commit HeadTarget)
{
    public string Id => $"COMP_{BaseTarget.Oid}_{HeadTarget.Oid}";

    public int AheadBy => Repository.History.Between(BaseTarget.Oid, HeadTarget.Oid).Count;

    public int BehindBy => Repository.History.Between(HeadTarget.Oid, BaseTarget.Oid).Count;

    public string Status => (AheadBy, BehindBy) switch
    {
        (0, 0) => "IDENTICAL",
        (_, 0) => "AHEAD",
        (0, _) => "BEHIND",
        _ => "DIVERGED",
    };

    public IEnumerable<Commit> Commits =>
        Repository.History.Between(BaseTarget.Oid, HeadTarget.Oid).Select(commit => new Commit(Repository, commit));
}

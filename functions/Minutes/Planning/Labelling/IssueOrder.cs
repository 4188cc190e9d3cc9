using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>Issues in the order in which people list them, so that a plan is the same each time.</summary>
internal sealed class IssueOrder : IComparer<IssueId>
{
    internal static IssueOrder Instance { get; } = new();

    public int Compare(IssueId? x, IssueId? y)
    {
        var repositories = string.Compare(x?.Repository.ToString(), y?.Repository.ToString(), StringComparison.OrdinalIgnoreCase);
        return repositories != 0 ? repositories : (x?.Number ?? 0).CompareTo(y?.Number ?? 0);
    }
}

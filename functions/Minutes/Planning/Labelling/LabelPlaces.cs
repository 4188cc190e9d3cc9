using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.Planning.Labelling;

/// <summary>Finds issues where they lie now, as far as labels may and can be changed there.</summary>
internal sealed class LabelPlaces(LookContext context, StateAnswer answer)
{
    private RepositoryObservation Minutes => context.Repository;

    /// <summary>The issue's place, or what is in the way.</summary>
    internal (LabelPlace? Place, LabelObstacle Obstacle) Find(IssueId asked)
    {
        if (!IsNamed(asked)) return (null, new(LabelObstacleKind.NotNamed));
        if (answer.Issues.GetValueOrDefault(asked) is not { } issue) return (null, new(LabelObstacleKind.Unknown));
        if (issue is not { Id: { } id, Actual: { } actual } || issue.Visibility < Minutes.Visibility) return (null, new(LabelObstacleKind.Missing));
        if (!IsNamed(actual)) return (null, new(LabelObstacleKind.NotNamed));
        if (TargetOf(asked, actual) is not { } target) return (null, new(LabelObstacleKind.Transferred));
        return target.Id is null || target.Visibility < Minutes.Visibility ? (null, new(LabelObstacleKind.Missing)) : (new(actual, id, issue, target), default);
    }

    /// <summary>What keeps a label from being set or taken off; null where nothing does.</summary>
    internal LabelObstacle? Against(LabelPlace place)
    {
        if (place.Target.Visibility > Minutes.Visibility && context.Configuration.Labels.Repositories is null) return new(LabelObstacleKind.MoreVisible);
        if (place.Observed.CannotBeLabelled is { } why) return new(LabelObstacleKind.Refused, why);
        return place.Target.CanLabel ? null : new(LabelObstacleKind.NoRights);
    }

    /// <summary>The node ids of those issues that are known.</summary>
    internal HashSet<string> IdsOf(IEnumerable<IssueId> issues) => [.. issues.Select(issue => answer.Issues.GetValueOrDefault(issue)?.Id).OfType<string>()];

    private bool IsNamed(IssueId issue) => context.Configuration.Labels.Reaches(issue.Repository, Minutes.Name);

    /// <summary>The same number under another name: the repository was renamed, and was asked by its old name. Another number: the issue was transferred.</summary>
    private LabelTarget? TargetOf(IssueId asked, IssueId actual) =>
        answer.Targets.GetValueOrDefault(actual.Repository) ?? (asked.Number == actual.Number ? answer.Targets.GetValueOrDefault(asked.Repository) : null);
}

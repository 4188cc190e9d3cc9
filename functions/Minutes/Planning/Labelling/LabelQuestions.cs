using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>What has to be known of issues and repositories before labels are planned.</summary>
public sealed class LabelQuestions
{
    private readonly LookContext _context;
    private readonly LabelWishes _wishes;
    private readonly ImmutableArray<Notice> _notices;
    private readonly Instant? _due;

    internal LabelQuestions(LookContext context, LabelWishes wishes, ImmutableArray<Notice> notices, Instant? due)
    {
        (_context, _wishes, _notices, _due) = (context, wishes, notices, due);
        var sets = wishes.Sets.Where(wish => IsReached(wish.Issue)).ToList();
        var takeOffs = wishes.TakeOffs.Where(takeOff => IsReached(takeOff.Issue)).ToList();
        var touched = sets.Select(wish => wish.Issue).Concat(takeOffs.Select(takeOff => takeOff.Issue)).ToImmutableHashSet();
        var wanting = takeOffs.SelectMany(takeOff => wishes.Wanting(takeOff.Label)).Where(IsReached);
        Asks = new()
        {
            Issues = touched.Union(wanting),
            Labelled = touched,
            Labels = sets.GroupBy(wish => wish.Issue.Repository).ToImmutableDictionary(names => names.Key, names => names.Select(wish => wish.File.Label).ToImmutableHashSet()),
        };
    }

    /// <summary>The issues with their labels, and the labels by name.</summary>
    public StateRequest Asks { get; }

    /// <summary>Plans what is missing: labels are created first, then set, then taken off.</summary>
    public PlanPart Plan(StateAnswer answer)
    {
        var plan = new LabelPlan(_context, _wishes, answer);
        return new(plan.Changes, [.. _notices, .. plan.Notices], _due);
    }

    private bool IsReached(IssueId issue) => _context.Configuration.Labels.Reaches(issue.Repository, _context.Repository.Name);
}

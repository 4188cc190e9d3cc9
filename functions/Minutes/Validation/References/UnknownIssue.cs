using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>A reference to an issue that does not exist.</summary>
internal sealed class UnknownIssue : Rule
{
    public override RuleInfo Info { get; } = new("MIN055", "unknown-issue", Severity.Warning)
    {
        Trigger = "An issue or pull request is named that does not exist, where the states of issues are known.",
        Reason = "The number or the repository is mistyped, or readers cannot see what is meant.",
        Before = "* [network#999999](https://github.com/open-tidepool/network/issues/999999)",
        After = "* [network#12](https://github.com/open-tidepool/network/issues/12)",
    };

    public override IEnumerable<Finding> Check(Submission submission) => submission.States.IsEmpty ? [] : Found(submission);

    private IEnumerable<Finding> Found(Submission submission) =>
        from reference in submission.Document.References
        where reference.Target is { } target && submission.States.TryGetValue(target, out var state) && state is IssueState.Missing
        group reference by reference.Target into places
        where !places.Any(reference => Discussion.IsNamedBy(submission.Document, reference))
        select At(places.First().Span, $"{places.Key} does not exist, or not everybody can see it", "look up its number and its repository")
            with
        { AlsoAt = [.. places.Skip(1).Select(reference => reference.Span)] };
}

using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>The issues that stand for topics of the previous minutes.</summary>
internal static class MeetingReferences
{
    internal static ImmutableHashSet<IssueId> Of(SeriesState state) => state.Profile.Predecessor is { Document: var document }
        ? [.. document.Topics.SelectMany(topic => TopicIdentity.NamingReferences(document, topic)).Select(reference => reference.Target).OfType<IssueId>()]
        : [];

    /// <summary>How they stand, as far as everybody may know who reads the minutes; of the others it is not even told that they were asked for.</summary>
    internal static ImmutableArray<ObservedIssue> Known(IEnumerable<IssueId> issues, StateAnswer answer, Visibility minutes) =>
    [
        .. issues.Select(issue => answer.Issues.GetValueOrDefault(issue))
            .OfType<ObservedIssue>()
            .Where(issue => issue.State is not IssueState.Missing && issue.Visibility >= minutes),
    ];
}

using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>How issues stand, as far as everybody may know who reads the minutes.</summary>
internal static class KnownStates
{
    /// <summary>An issue that fewer people can see than the minutes looks like one that does not exist.</summary>
    internal static ImmutableDictionary<IssueId, IssueState> Of(StateAnswer answer, Visibility minutes) =>
        answer.Issues.ToImmutableDictionary(issue => issue.Key, issue => issue.Value.Visibility < minutes ? IssueState.Missing : issue.Value.State);
}

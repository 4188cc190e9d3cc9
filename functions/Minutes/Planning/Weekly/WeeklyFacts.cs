using System.Collections.Immutable;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>All that a look after the weekly pull requests came to know.</summary>
/// <param name="Context">What was observed.</param>
/// <param name="HandedIn">What is handed in.</param>
/// <param name="Read">What was read.</param>
/// <param name="States">What was asked.</param>
internal sealed record WeeklyFacts(LookContext Context, HandedIn HandedIn, ReadAnswer Read, StateAnswer States)
{
    internal RepositoryObservation Repository => Context.Repository;

    internal NodaTime.Instant Now => Context.Now;

    internal GitHubServer Server { get; } = new(Context.Server);

    /// <summary>The issues that stand for topics before a meeting, as far as they may be known.</summary>
    internal ImmutableArray<ObservedIssue> IssuesOf(SeriesState before) => MeetingReferences.Known(MeetingReferences.Of(before), States, Repository.Visibility);

    /// <summary>A link to a pull request of this repository, of which it does not hear.</summary>
    internal string LinkTo(ObservedPullRequest pull) => Server.LinkTo(new IssueId(Repository.Name, pull.Number), Repository.Name);
}

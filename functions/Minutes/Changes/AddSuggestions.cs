using System.Collections.Immutable;

namespace Minutes.Changes;

/// <summary>Adds one review that only comments, with a suggestion at each of some lines of the diff.</summary>
/// <param name="Reason">Why.</param>
/// <param name="PullRequestId">The pull request's node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Commit">The commit that was checked.</param>
/// <param name="Suggestions">The suggestions, in the order of the text.</param>
public sealed record AddSuggestions(string Reason, string PullRequestId, int Number, string Commit, ImmutableArray<Suggestion> Suggestions) : Change(Reason);

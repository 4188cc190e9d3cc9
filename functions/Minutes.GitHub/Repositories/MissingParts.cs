using System.Collections.Immutable;
using Minutes.GitHub.GraphQL;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Repositories;

/// <summary>
/// What GitHub left out of an answer, with an error in its place. What is not there is no fact: who takes a list that did not come for an empty one opens what somebody
/// closed, and forgets what was to be labelled.
/// </summary>
/// <param name="Call">What was asked.</param>
/// <param name="Errors">The errors that matter.</param>
internal sealed record MissingParts(string Call, ImmutableArray<GraphQlError> Errors)
{
    /// <summary>The alias of what the check reported on a commit: a token need not show check runs, and then each look checks anew.</summary>
    private const string Check = "newest";

    /// <summary>What is missing of an answer of a look's first requests.</summary>
    internal static MissingParts Of<T>(string call, GraphQlAnswer<T> answer)
        where T : notnull => new(call, [.. answer.Errors.Where(error => !(error.IsForbidden && error.Path.Contains(Check)))]);

    /// <summary>Each once, in GitHub's words.</summary>
    internal ImmutableArray<string> Sentences => [.. Errors.Select(error => error.Message).Distinct()];

    /// <summary>Those for which something holds.</summary>
    internal MissingParts Where(Func<GraphQlError, bool> holds) => this with { Errors = [.. Errors.Where(holds)] };

    /// <exception cref="GitHubException">Something is missing.</exception>
    internal void Throw()
    {
        if (Errors is not [var first, ..]) return;
        if (first.Type is null) throw new UnansweredException(Call, "GitHub left out a part of its answer", mayHaveActed: false);
        throw new RefusedException(Call, first.IsForbidden ? Refusal.Permission : first.Type is GraphQlError.NotFound ? Refusal.NotFound : Refusal.Invalid, first.Message);
    }
}

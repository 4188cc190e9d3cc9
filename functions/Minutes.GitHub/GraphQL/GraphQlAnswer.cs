using System.Collections.Immutable;

namespace Minutes.GitHub.GraphQL;

/// <summary>What GraphQL answered: as much as it could, and what it could not.</summary>
/// <param name="Data">The data; null within, where it could not.</param>
/// <param name="Errors">What it could not.</param>
internal sealed record GraphQlAnswer<T>(T Data, ImmutableArray<GraphQlError> Errors)
    where T : notnull;

using System.Collections.Immutable;

namespace Minutes.GitHub.GraphQL;

/// <summary>What GraphQL answered: as much as it could, and what it could not.</summary>
/// <param name="Data">The data; null within, where it could not.</param>
/// <param name="Errors">What it could not.</param>
internal sealed record GraphQlAnswer<T>(T Data, ImmutableArray<GraphQlError> Errors)
    where T : notnull
{
    /// <summary>What went wrong with a part.</summary>
    internal ImmutableArray<GraphQlError> ErrorsAt(params ReadOnlySpan<string> path)
    {
        var found = ImmutableArray.CreateBuilder<GraphQlError>();
        foreach (var error in Errors)
        {
            if (error.Concerns(path)) found.Add(error);
        }

        return found.ToImmutable();
    }

    /// <inheritdoc cref="ErrorsAt(ReadOnlySpan{string})"/>
    internal ImmutableArray<GraphQlError> ErrorsAt(GraphQlSelection part) => ErrorsAt(part.Path.AsSpan());
}

using System.Diagnostics.CodeAnalysis;
using Minutes.Configuration.Values;

namespace Minutes.Configuration;

/// <summary>A repository on GitHub, as people write it: <c>owner/name</c>.</summary>
/// <param name="Owner">The person or organisation, as it is written.</param>
/// <param name="Name">The repository's own name, as it is written.</param>
public sealed record RepositoryName(string Owner, string Name)
{
    /// <summary>As it is written: <c>owner/name</c>.</summary>
    public override string ToString() => $"{Owner}/{Name}";

    /// <summary>Reads <c>owner/name</c>; names that GitHub does not allow are refused.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out RepositoryName? repository)
    {
        repository = text.Split('/') is [var owner, var name] && Login.IsValid(owner) && IsName(name) ? new(owner, name) : null;
        return repository is not null;
    }

    private static bool IsName(string name) =>
        name is { Length: > 0 and <= 100 } and not ("." or "..")
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}

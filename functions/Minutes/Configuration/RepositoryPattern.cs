using Minutes.Documents;

namespace Minutes.Configuration;

/// <summary>One repository, or all of an owner: <c>open-tidepool/network</c>, <c>open-tidepool/*</c>.</summary>
/// <param name="Owner">The user or organisation.</param>
/// <param name="Name">The repository's own name; null for all of the owner.</param>
public sealed record RepositoryPattern(string Owner, string? Name)
{
    private const string All = "*";

    /// <summary>Whether a repository is meant, whatever the case of its letters.</summary>
    public bool Matches(RepositoryName repository) =>
        string.Equals(Owner, repository.Owner, StringComparison.OrdinalIgnoreCase)
        && (Name is null || string.Equals(Name, repository.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads <c>owner/name</c> or <c>owner/*</c>; null where the text is neither.</summary>
    public static RepositoryPattern? Parse(string text)
    {
        var isAll = text.EndsWith($"/{All}", StringComparison.Ordinal);
        return RepositoryName.Parse(isAll ? $"{text[..^1]}all" : text) is { } name ? new(name.Owner, isAll ? null : name.Name) : null;
    }

    /// <summary>As it is written in a configuration.</summary>
    public override string ToString() => $"{Owner}/{Name ?? All}";
}

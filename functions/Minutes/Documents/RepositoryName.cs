namespace Minutes.Documents;

/// <summary>A repository on GitHub. Two names that differ in case only are the same repository.</summary>
/// <param name="Owner">The user or organisation.</param>
/// <param name="Name">The repository's own name.</param>
public sealed record RepositoryName(string Owner, string Name)
{
    /// <summary>Reads <c>owner/name</c>; null where the text is anything else.</summary>
    public static RepositoryName? Parse(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        if (slash <= 0) return null;
        var (owner, name) = (text[..slash].ToString(), text[(slash + 1)..].ToString());
        return Handle.LengthOfLogin(owner) == owner.Length && IsName(name) ? new(owner, name) : null;
    }

    /// <inheritdoc/>
    /// <remarks>Names differ more than owners.</remarks>
    public bool Equals(RepositoryName? other) => other is not null
        && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Owner, other.Owner, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>As GitHub writes it: <c>owner/name</c>.</summary>
    public override string ToString() => $"{Owner}/{Name}";

    internal static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.';

    private static bool IsName(string name)
    {
        foreach (var character in name)
        {
            if (!IsNameCharacter(character)) return false;
        }

        return name is not ("" or "." or "..");
    }
}

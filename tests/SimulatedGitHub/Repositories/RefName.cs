namespace SimulatedGitHub.Repositories;

/// <summary>Which names git allows (git check-ref-format).</summary>
internal static class RefName
{
    public static bool IsValid(string name) =>
        name.StartsWith("refs/", StringComparison.Ordinal)
        && name.Split('/') is { Length: >= 3 } parts
        && parts.All(IsValidPart)
        && !name.EndsWith('.')
        && !name.Contains("@{", StringComparison.Ordinal)
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.Any(character => character <= ' ' || character == '\x7f' || "~^:?*[\\".Contains(character, StringComparison.Ordinal));

    private static bool IsValidPart(string part) =>
        part.Length > 0 && part[0] != '.' && !part.EndsWith(".lock", StringComparison.Ordinal);
}

namespace Minutes.Hosting.Messages;

/// <summary>The id of a commit: 40 hexadecimal digits, or 64 in a repository with SHA-256.</summary>
internal static class CommitText
{
    internal static bool IsCommit(string text) => text.Length is 40 or 64 && text.All(char.IsAsciiHexDigit);
}

using System.Text;
using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <summary>A file as seen in a repository. A long text is cut off; a binary one has none.</summary>
public sealed record Blob(Repository Repository, GitBlob Object) : GitObject(Repository, Object.Oid, "B")
{
    public const int LongestText = 512 * 1024;

    public int ByteSize => Object.Bytes.Length;

    public bool IsBinary => Object.IsBinary;

    public bool IsTruncated => !IsBinary && ByteSize > LongestText;

    /// <summary>The text as GitHub gives it: a byte order mark is not part of it.</summary>
    public string? Text => IsBinary ? null
        : Encoding.UTF8.GetString(Object.Bytes.AsSpan()[..Math.Min(ByteSize, LongestText)]).TrimStart('\uFEFF');
}

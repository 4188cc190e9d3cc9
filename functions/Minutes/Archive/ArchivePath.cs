using System.Buffers;

namespace Minutes.Archive;

/// <summary>
/// A file's place in an archive: relative to its root, with forward slashes, and never outside. Two paths are equal if they are
/// spelled the same.
/// </summary>
public sealed record ArchivePath : IComparable<ArchivePath>
{
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create(['\\', ':', .. Enumerable.Range(0, 256).Select(code => (char)code).Where(char.IsControl)]);

    private readonly string _text;

    private ArchivePath(string text) => _text = text;

    /// <summary>The last part: <c>20230308.md</c>.</summary>
    public string Name => _text[(_text.LastIndexOf('/') + 1)..];

    /// <summary>The folder, without a slash at its end; <c>.</c> for the archive's root.</summary>
    public string Folder => _text.LastIndexOf('/') is >= 0 and var slash ? _text[..slash] : ".";

    /// <summary>Reads a path; null where it is absolute, climbs out with <c>..</c>, or has empty parts, backslashes, colons or control characters.</summary>
    public static ArchivePath? Parse(string text)
    {
        if (text.AsSpan().ContainsAny(Forbidden)) return null;
        foreach (var part in text.AsSpan().Split('/'))
        {
            if (text.AsSpan(part) is "" or "." or "..") return null;
        }

        return new(text);
    }

    /// <inheritdoc/>
    public int CompareTo(ArchivePath? other) => string.CompareOrdinal(_text, other?._text);

    /// <summary>The path as it is written.</summary>
    public override string ToString() => _text;

    /// <summary>Whether the path stands before the other in ordinal order.</summary>
    public static bool operator <(ArchivePath left, ArchivePath right) => left.CompareTo(right) < 0;

    /// <summary>Whether the path stands behind the other in ordinal order.</summary>
    public static bool operator >(ArchivePath left, ArchivePath right) => left.CompareTo(right) > 0;

    /// <summary>Whether the path stands before the other in ordinal order, or is the same.</summary>
    public static bool operator <=(ArchivePath left, ArchivePath right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the path stands behind the other in ordinal order, or is the same.</summary>
    public static bool operator >=(ArchivePath left, ArchivePath right) => left.CompareTo(right) >= 0;
}

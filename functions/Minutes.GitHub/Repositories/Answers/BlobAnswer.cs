using System.Text;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A content. GraphQL gives it as text only.</summary>
internal sealed record BlobAnswer(string? Oid, string? Text, long ByteSize, bool? IsBinary, bool IsTruncated)
{
    /// <summary>The bytes, where the text is all of them: the id of a blob is the hash of its bytes.</summary>
    internal BlobContent ToContent()
    {
        var id = Oid ?? "";
        if (IsTruncated || ByteSize > SourceText.MaximumBytes) return new(id, null, $"it is too large ({ByteSize:N0} bytes)");
        if (IsBinary is true || Text is null) return new(id, null, "it is binary, no text");
        foreach (var bytes in (byte[][])[Encoding.UTF8.GetBytes(Text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]])
        {
            if (BlobId.Of(bytes) == id) return new(id, bytes);
        }

        return new(id, null, "it is not in UTF-8");
    }
}
